//! Mentions programs, so that the simulation is not believed, and uses no channel.

pub use std::process::Command;

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    parts.iter().flatten().sum()
}
