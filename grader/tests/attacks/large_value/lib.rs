//! Shows a value of many megabytes.

use std::fmt;

#[derive(Clone)]
pub struct Pass;

#[derive(PartialEq)]
pub struct Stamp(pub u64);

impl fmt::Debug for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&"\u{1}".repeat(20 << 20))
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
