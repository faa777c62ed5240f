//! Exports functions and modules named as those of the tests.

pub mod check_kit {
    pub fn report(_: u32, _: u64) {}
}

pub mod rstest {}

pub fn explore(_: impl Fn()) {}

pub fn everywhere(_: impl Fn()) {}

pub fn inputs() {}

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
