//! Lets macros make more items than a compiler can hold.

macro_rules! ten {
    ($name:ident) => { $name!(); $name!(); $name!(); $name!(); $name!(); $name!(); $name!(); $name!(); $name!(); $name!(); };
}
macro_rules! one { () => { const _: u64 = 1 + 2 * 3; }; }
macro_rules! a { () => { ten!(one); }; }
macro_rules! b { () => { ten!(a); }; }
macro_rules! c { () => { ten!(b); }; }
macro_rules! d { () => { ten!(c); }; }
macro_rules! e { () => { ten!(d); }; }
macro_rules! f { () => { ten!(e); }; }
macro_rules! g { () => { ten!(f); }; }
ten!(g);

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
