//! A job that holds an `Rc` cannot go to the thread of the machine: E0277.

use std::marker::PhantomData;

#[derive(Debug)]
pub struct Draft;
#[derive(Debug)]
pub struct Queued;
#[derive(Debug)]
pub struct Done;

use std::rc::Rc;

#[derive(Debug)]
pub struct Job<Label> {
    side: Rc<u64>,
    label: PhantomData<Label>,
}

impl Job<Draft> {
    pub fn draft(side: u64) -> Self {
        Job {
            side: Rc::new(side),
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
        *self.side * *self.side
    }
}
