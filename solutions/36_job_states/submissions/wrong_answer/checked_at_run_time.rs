//! Consumes at every step, and finds out at run time whether the step was the right one.

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
    step: u8,
    label: PhantomData<Label>,
}

impl Job<Draft> {
    pub fn draft(side: u64) -> Self {
        Job {
            side,
            step: 0,
            label: PhantomData,
        }
    }
}

impl<Label> Job<Label> {
    fn next<Next>(self, from: u8) -> Job<Next> {
        assert_eq!(self.step, from, "this step is not the next one");
        Job {
            side: self.side,
            step: from + 1,
            label: PhantomData,
        }
    }

    pub fn submit(self) -> Job<Queued> {
        self.next(0)
    }

    pub fn run(self) -> Job<Done> {
        self.next(1)
    }

    pub fn result(&self) -> u64 {
        assert_eq!(self.step, 2, "there is no plate yet");
        self.side * self.side
    }
}
