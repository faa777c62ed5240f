//! Everything is `Clone`: copy the draft, and submit both.

use std::marker::PhantomData;

#[derive(Clone, Debug, PartialEq)]
pub struct Draft;
#[derive(Clone, Debug, PartialEq)]
pub struct Queued;
#[derive(Clone, Debug, PartialEq)]
pub struct Done;

#[derive(Clone, Debug, PartialEq)]
pub struct Job<Label> {
    side: u64,
    label: PhantomData<Label>,
}

impl Job<Draft> {
    pub fn draft(side: u64) -> Self {
        Job {
            side,
            label: PhantomData,
        }
    }

    pub fn submit(self) -> Job<Queued> {
        Job {
            side: self.side,
            label: PhantomData,
        }
    }
}

impl Job<Queued> {
    pub fn run(self) -> Job<Done> {
        Job {
            side: self.side,
            label: PhantomData,
        }
    }
}

impl Job<Done> {
    pub fn result(&self) -> u64 {
        self.side * self.side
    }
}
