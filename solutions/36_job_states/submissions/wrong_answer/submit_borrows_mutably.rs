//! One step asks for `&mut self`, as if alone meant once.

use std::marker::PhantomData;

#[derive(Debug)]
pub struct Draft;
#[derive(Debug)]
pub struct Queued;
#[derive(Debug)]
pub struct Done;

#[derive(Debug)]
pub struct Job<Label> {
    side: u64,
    label: PhantomData<Label>,
}

impl<Label> Job<Label> {
    fn new(side: u64) -> Self {
        Job {
            side,
            label: PhantomData,
        }
    }
}

impl Job<Draft> {
    pub fn draft(side: u64) -> Job<Draft> {
        Job::new(side)
    }

    pub fn submit(&mut self) -> Job<Queued> {
        Job::new(self.side)
    }
}

impl Job<Queued> {
    pub fn run(self) -> Job<Done> {
        Job::new(self.side)
    }
}

impl Job<Done> {
    pub fn result(&self) -> u64 {
        self.side * self.side
    }
}
