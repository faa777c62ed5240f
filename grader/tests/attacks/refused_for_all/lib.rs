//! Lets every use fail to compile, the right one too.

pub struct Pass;

#[derive(Debug, PartialEq)]
pub struct Stamp(pub u64);

pub fn issue(_: Vec<u64>) -> Pass {
    Pass
}
