//@ finding: no_channel_used
//! The right results, from the calling thread.

pub fn pool_map(jobs: Vec<u64>, _workers: usize, f: fn(u64) -> u64) -> Vec<u64> {
    jobs.into_iter().map(f).collect()
}
