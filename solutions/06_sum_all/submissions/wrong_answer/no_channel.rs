//@ finding: no_channel_used
//! The right number without any message.

pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    parts.into_iter().flatten().sum()
}
