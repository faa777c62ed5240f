//! Is generic in what it returns.

pub fn total<T: Default>(_: Vec<Vec<u64>>) -> T {
    T::default()
}
