//! Calls a type by another name.

type Tool = std::process::Command;

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let _ = Tool::new("/bin/sleep").arg("@mark@").spawn();
    0
}
