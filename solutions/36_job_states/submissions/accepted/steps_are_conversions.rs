//! The steps are `From`, which takes its argument by value; the methods are names for them.

use std::marker::PhantomData;

#[derive(Debug, Default)]
pub struct Draft;
#[derive(Debug, Default)]
pub struct Queued;
#[derive(Debug, Default)]
pub struct Done;

#[derive(Debug)]
pub struct Job<S> {
    side: u64,
    state: PhantomData<S>,
}

impl From<Job<Draft>> for Job<Queued> {
    fn from(Job { side, .. }: Job<Draft>) -> Self {
        Job {
            side,
            state: PhantomData,
        }
    }
}

impl From<Job<Queued>> for Job<Done> {
    fn from(Job { side, .. }: Job<Queued>) -> Self {
        Job {
            side,
            state: PhantomData,
        }
    }
}

impl Job<Draft> {
    pub fn draft(side: u64) -> Self {
        let state = PhantomData;
        Job { side, state }
    }

    pub fn submit(self) -> Job<Queued> {
        self.into()
    }
}

impl Job<Queued> {
    pub fn run(self) -> Job<Done> {
        self.into()
    }
}

impl Job<Done> {
    pub fn result(&self) -> u64 {
        self.side.pow(2)
    }
}
