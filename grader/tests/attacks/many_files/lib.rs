//! Makes files without end in its own folder.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    for number in 0..2_000 {
        let _ = std::fs::create_dir_all(format!("a/b/{number}"));
        let _ = std::fs::write(format!("a/b/{number}/@mark@"), b"");
    }
    0
}
