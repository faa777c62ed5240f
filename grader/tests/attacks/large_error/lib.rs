//! Has the compiler say a hundred megabytes in one error.

macro_rules! eight {
    ($($text:expr),*) => { concat!($($text),*, $($text),*, $($text),*, $($text),*, $($text),*, $($text),*, $($text),*, $($text),*) };
}
macro_rules! more {
    ($text:expr) => { eight!(eight!(eight!(eight!(eight!(eight!(eight!($text))))))) };
}

compile_error!(more!("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"));

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
