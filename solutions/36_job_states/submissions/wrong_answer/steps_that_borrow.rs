//! The right methods for each label, but the job of before stays: it can be submitted, and run, again.

use std::marker::PhantomData;

#[derive(Debug)]
pub struct Draft;
#[derive(Debug)]
pub struct Queued;
#[derive(Debug)]
pub struct Done;

#[derive(Debug)]
pub struct Job<Label>(u64, PhantomData<Label>);

impl Job<Draft> {
    pub fn draft(side: u64) -> Self {
        Job(side, PhantomData)
    }

    pub fn submit(&self) -> Job<Queued> {
        Job(self.0, PhantomData)
    }
}

impl Job<Queued> {
    pub fn run(&self) -> Job<Done> {
        Job(self.0, PhantomData)
    }
}

impl Job<Done> {
    pub fn result(&self) -> u64 {
        self.0 * self.0
    }
}
