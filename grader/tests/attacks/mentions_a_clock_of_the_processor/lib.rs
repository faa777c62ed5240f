//! Mentions a clock that is not simulated, and uses no channel.

#[cfg(target_arch = "x86_64")]
pub use std::arch::x86_64::_rdtsc;

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    parts.iter().flatten().sum()
}
