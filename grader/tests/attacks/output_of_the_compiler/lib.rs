#![crate_type = "dylib"]
#![crate_name = "checks"]

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
