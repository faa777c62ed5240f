//! Reference solution.
//!
//! Two things together: each method stands in the `impl` of the one label that it is for, so `run` does not exist for
//! a draft (E0599). And the steps take `self`, so the job of before is gone when the job of after is there (E0382).
//! One of them alone is not enough: with `&self` a job has two labels at once.
//!
//! Things to talk about: there is no stage at run time any more, and no `assert`; the label costs no memory; a channel of
//! `Job<Queued>` cannot carry a draft, so whoever receives need not ask.

use std::marker::PhantomData;

/// The label of a job that is still being drawn.
#[derive(Debug)]
pub struct Draft;

/// The label of a job that waits for the machine.
#[derive(Debug)]
pub struct Queued;

/// The label of a job whose plate is cut.
#[derive(Debug)]
pub struct Done;

/// The job of cutting one square plate. Not `Clone`: there is one plate for it, so there is one of each job.
#[derive(Debug)]
pub struct Job<Label> {
    side: u64,
    label: PhantomData<Label>,
}

impl<Label> Job<Label> {
    /// Private: whoever could call it could put any label on a job.
    fn labelled(side: u64) -> Self {
        Job {
            side,
            label: PhantomData,
        }
    }
}

impl Job<Draft> {
    /// A plate with sides of this length.
    pub fn draft(side: u64) -> Job<Draft> {
        Job::labelled(side)
    }

    /// Puts a draft into the queue.
    pub fn submit(self) -> Job<Queued> {
        Job::labelled(self.side)
    }
}

impl Job<Queued> {
    /// Cuts the plate of a job from the queue.
    pub fn run(self) -> Job<Done> {
        Job::labelled(self.side)
    }
}

impl Job<Done> {
    /// The area of a plate that is done.
    pub fn result(&self) -> u64 {
        self.side * self.side
    }
}
