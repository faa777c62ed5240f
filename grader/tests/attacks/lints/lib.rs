#![forbid(warnings, unused, unsafe_code, missing_docs, unreachable_pub)]

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
