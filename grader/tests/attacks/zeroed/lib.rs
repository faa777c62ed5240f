//! Makes a value of a type that has none.

pub enum Never {}

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let never: Box<Never> = unsafe { std::mem::transmute(8_usize) };
    match *never {}
}
