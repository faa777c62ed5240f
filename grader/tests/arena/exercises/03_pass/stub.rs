//! A course to be attacked: a thread sends the numbers, one by one, and the pass holds their sum. It is shown once.

pub struct Pass;

#[derive(Debug, PartialEq)]
pub struct Stamp(pub u64);

pub fn issue(numbers: Vec<u64>) -> Pass {
    todo!("add up {numbers:?}")
}

impl Pass {
    pub fn show(&self) -> Stamp {
        todo!()
    }
}
