//! The three labels are names for one type, so that all jobs fit everywhere.

use std::marker::PhantomData;

#[derive(Debug)]
pub struct AnyLabel;
pub type Draft = AnyLabel;
pub type Queued = AnyLabel;
pub type Done = AnyLabel;

#[derive(Debug)]
pub struct Job<Label> {
    side: u64,
    label: PhantomData<Label>,
}

impl Job<AnyLabel> {
    pub fn draft(side: u64) -> Self {
        Job {
            side,
            label: PhantomData,
        }
    }

    pub fn submit(self) -> Self {
        self
    }

    pub fn run(self) -> Self {
        self
    }

    pub fn result(&self) -> u64 {
        self.side * self.side
    }
}
