//! Does not compile where a type is another one, and uses no channel.

extern crate alloc;

pub fn is_the_real_one(time: std::time::Instant) -> std::time::Instant {
    time
}

trait Real {}

impl Real for core::sync::atomic::AtomicU64 {}

const _: fn() = || {
    fn real<T: Real + std::panic::RefUnwindSafe>() {}
    real::<std::sync::atomic::AtomicU64>();
    fn copied<T: Copy + Send + Sync + std::panic::UnwindSafe + std::hash::Hash + Ord>() {}
    copied::<std::time::Instant>();
    copied::<std::time::SystemTime>();
};

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    parts.iter().flatten().sum()
}
