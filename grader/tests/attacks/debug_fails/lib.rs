//! Cannot be shown.

use std::fmt;

#[derive(Clone)]
pub struct Pass;

#[derive(PartialEq)]
pub struct Stamp(pub u64);

impl fmt::Debug for Stamp {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Err(fmt::Error)
    }
}

pub fn issue(_: Vec<u64>) -> Pass {
    Pass
}

impl Pass {
    pub fn show(&self) -> Stamp {
        Stamp(0)
    }
}
