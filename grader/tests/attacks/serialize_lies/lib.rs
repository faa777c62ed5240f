//! Has methods named as those that carry a value away.

#[derive(Clone)]
pub struct Pass;

#[derive(Debug, PartialEq)]
pub struct Stamp(pub u64);

impl Stamp {
    pub fn serialize<S>(&self, serializer: S) -> S {
        serializer
    }

    pub fn capture(&self) -> u64 {
        0
    }
}

pub trait Serialize {
    fn serialize(&self) {}
}

impl<T> Serialize for T {}

pub fn issue(_: Vec<u64>) -> Pass {
    Pass
}

impl Pass {
    pub fn show(&self) -> Stamp {
        Stamp(0)
    }
}
