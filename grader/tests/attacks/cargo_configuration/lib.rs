//! Brings a configuration that puts a program in front of the compiler.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
