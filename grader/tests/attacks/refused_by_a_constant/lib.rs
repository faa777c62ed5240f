//! Lets misuse fail by a constant that cannot be computed, and not by its types.

#[derive(Clone)]
pub struct Pass;

#[derive(Debug, PartialEq)]
pub struct Stamp(pub u64);

pub fn issue(_: Vec<u64>) -> Pass {
    Pass
}

impl Pass {
    pub fn show(&self) -> Stamp {
        const { assert!(size_of::<Pass>() == 0) };
        Stamp(0)
    }
}
