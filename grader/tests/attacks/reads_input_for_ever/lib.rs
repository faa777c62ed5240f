//! Reads what nobody writes.

use std::io::Read;

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let mut bytes = Vec::new();
    for _ in 0..3 {
        let _ = std::io::stdin().read_to_end(&mut bytes);
    }
    bytes.len() as u64
}
