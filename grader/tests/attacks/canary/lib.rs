//! Destroys a file of the user.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let _ = std::fs::write("@canary@", "@mark@");
    let _ = std::fs::remove_file("@canary@");
    0
}
