//! Shows a file of the user.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    println!("{}", std::fs::read_to_string("@home@/secret").unwrap_or_default());
    println!("{}", std::fs::read_to_string("/etc/passwd").unwrap_or_default());
    0
}
