//@ finding: no_channel_used
//! The right number from one loop: nobody works in parallel.

pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    (0..producers * per_producer).sum()
}
