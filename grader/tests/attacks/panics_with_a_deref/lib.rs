//! A type that stands for the answer and panics when it is looked at.

use std::ops::Deref;

pub struct Later;

impl Deref for Later {
    type Target = u64;

    fn deref(&self) -> &u64 {
        panic!("not now")
    }
}

pub fn total(_: Vec<Vec<u64>>) -> Later {
    Later
}
