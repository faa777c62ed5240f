//! Asks the compiler to prove what takes for ever.

pub trait Proof {}

pub struct Next<T>(T);

impl<T> Proof for Next<T>
where
    Next<(T, T)>: Proof,
    Next<(T, u8)>: Proof,
{
}

fn proven<T: Proof>() {}

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    proven::<Next<u8>>();
    0
}
