//! Exports types named as numbers are.

#[derive(Debug)]
pub struct usize;

pub type bool = ();

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
