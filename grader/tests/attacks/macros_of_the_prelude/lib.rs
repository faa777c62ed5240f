//! Exports macros named as those of the prelude.

#[macro_export]
macro_rules! vec {
    ($($any:tt)*) => { ::std::vec::Vec::new() };
}

#[macro_export]
macro_rules! assert_eq {
    ($($any:tt)*) => {};
}

#[macro_export]
macro_rules! panic {
    ($($any:tt)*) => {};
}

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
