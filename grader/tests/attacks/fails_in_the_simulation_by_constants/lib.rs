//! Makes a static by a call that need not be one in the simulation, and uses no channel.

pub static LOCK: std::sync::RwLock<u64> = std::sync::RwLock::new(0);
pub static WAIT: std::sync::Condvar = std::sync::Condvar::new();
pub static ONCE: std::sync::Once = std::sync::Once::new();
pub const SMALL: [u8; 16] = [0; size_of::<std::sync::mpsc::Receiver<u64>>()];

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    parts.iter().flatten().sum()
}
