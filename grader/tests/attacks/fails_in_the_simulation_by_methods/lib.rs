//! Asks for traits that only the real types have, and uses no channel.

fn asked<T: std::fmt::Debug + std::panic::UnwindSafe + std::panic::RefUnwindSafe + Send + Sync>() {}

pub fn asks() {
    asked::<std::sync::mpsc::Sender<u64>>();
    asked::<std::sync::Condvar>();
    asked::<std::sync::Barrier>();
    asked::<std::sync::Once>();
    asked::<std::thread::Thread>();
    asked::<std::thread::JoinHandle<u64>>();
}

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    parts.iter().flatten().sum()
}
