//! What happens while grading, for whoever wants to show it. The grading side names no reporter.

use crate::report::Report;

/// One thing that happened.
#[derive(Clone, Debug)]
pub enum Event<'a> {
    /// The libraries that tests import are being built: once, and it takes a while.
    BuildingKit,
    /// An exercise's hidden tests are being built with the reference solution.
    BuildingJudge {
        slug: &'a str,
    },
    Started {
        slug: &'a str,
    },
    Compiling {
        slug: &'a str,
    },
    /// A test has ended; `done` of `total` are over.
    Tested {
        slug: &'a str,
        done: usize,
        total: usize,
    },
    /// What the simulation says, before real threads confirm it; compile-fail cases are still to come. Comes at
    /// most once for a submission, and `Finished` always follows.
    Simulated {
        report: &'a Report,
    },
    Finished {
        report: &'a Report,
    },
}

/// Takes events as they happen, from several threads.
pub type Events<'a> = &'a (dyn Fn(&Event<'_>) + Sync);
