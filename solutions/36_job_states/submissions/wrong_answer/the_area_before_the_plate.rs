//! What a job is worth can be asked at any time.

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

impl Job<Draft> {
    pub fn draft(side: u64) -> Self {
        Job {
            side,
            label: PhantomData,
        }
    }

    pub fn submit(self) -> Job<Queued> {
        self.relabelled()
    }
}

impl Job<Queued> {
    pub fn run(self) -> Job<Done> {
        self.relabelled()
    }
}

impl<Label> Job<Label> {
    fn relabelled<Next>(self) -> Job<Next> {
        Job {
            side: self.side,
            label: PhantomData,
        }
    }

    pub fn result(&self) -> u64 {
        self.side * self.side
    }
}
