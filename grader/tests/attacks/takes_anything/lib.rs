//! Is generic in what it takes, and takes nothing of it.

pub fn total<T>(_: T) -> u64 {
    0
}
