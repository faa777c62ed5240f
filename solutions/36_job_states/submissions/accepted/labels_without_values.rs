//! Labels of which no value can exist, a trait that lists them, and one private step from label to label.

use std::marker::PhantomData;

pub enum Draft {}
pub enum Queued {}
pub enum Done {}

pub trait Label: Send {}
impl Label for Draft {}
impl Label for Queued {}
impl Label for Done {}

pub struct Job<L: Label> {
    number: u64,
    _label: PhantomData<fn() -> L>,
}

impl<L: Label> Job<L> {
    fn step<To: Label>(number: u64) -> Job<To> {
        Job {
            number,
            _label: PhantomData,
        }
    }
}

impl Job<Draft> {
    pub fn draft(side: u64) -> Self {
        Self::step(side)
    }

    pub fn submit(self) -> Job<Queued> {
        Self::step(self.number)
    }
}

impl Job<Queued> {
    pub fn run(self) -> Job<Done> {
        Self::step(self.number.pow(2))
    }
}

impl Job<Done> {
    pub fn result(&self) -> u64 {
        self.number
    }
}
