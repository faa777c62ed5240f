//! The laser and its labels.
//!
//! A laser cuts square plates out of steel. A job begins as a draft, with the length of one side. When it is submitted, it
//! waits in a queue. The machine takes it from there and runs it once. Then it is done, and the area of the plate
//! can be asked for.
//!
//! Every job has a label: `Job<Draft>`, `Job<Queued>`, `Job<Done>`. But nobody reads the labels. Each method works on
//! jobs with any of them, looks at the stage inside, and panics if it is the wrong one. That is late: a machine was
//! ruined by a draft that somebody ran, one plate was cut twice because the job was submitted twice, and the office
//! charged for the area of a plate that did not exist yet.
//!
//! Let the compiler read the labels. In the end these programs must not compile:
//!
//! ```compile_fail
//! let draft = job_states::Job::draft(12);
//! let done = draft.run(); // it was never submitted
//! ```
//!
//! ```compile_fail
//! let draft = job_states::Job::draft(12);
//! let first = draft.submit();
//! let second = draft.submit(); // one job, twice in the queue
//! ```
//!
//! ```compile_fail
//! let queued = job_states::Job::draft(12).submit();
//! let area = queued.result(); // there is no plate yet
//! ```
//!
//! This one has to compile, and to work, as before:
//!
//! ```
//! let done = job_states::Job::draft(12).submit().run();
//! assert_eq!(done.result(), 144);
//! ```

use std::marker::PhantomData;

/// The label of a job that is still being drawn.
#[derive(Clone, Debug)]
pub struct Draft;

/// The label of a job that waits for the machine.
#[derive(Clone, Debug)]
pub struct Queued;

/// The label of a job whose plate is cut.
#[derive(Clone, Debug)]
pub struct Done;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Stage {
    Draft,
    Queued,
    Done,
}

/// The job of cutting one square plate. There is one plate for it, so there is one of each job.
#[derive(Clone, Debug)]
pub struct Job<Label> {
    side: u64,
    stage: Stage,
    label: PhantomData<Label>,
}

impl Job<Draft> {
    /// A plate with sides of this length.
    pub fn draft(side: u64) -> Job<Draft> {
        Job::at(Stage::Draft, side)
    }
}

impl<Label> Job<Label> {
    fn at(stage: Stage, side: u64) -> Self {
        Job {
            side,
            stage,
            label: PhantomData,
        }
    }

    /// Puts a draft into the queue.
    pub fn submit(&self) -> Job<Queued> {
        assert_eq!(self.stage, Stage::Draft, "only a draft can be submitted");
        Job::at(Stage::Queued, self.side)
    }

    /// Cuts the plate of a job from the queue.
    pub fn run(&self) -> Job<Done> {
        assert_eq!(self.stage, Stage::Queued, "only a queued job can be run");
        Job::at(Stage::Done, self.side)
    }

    /// The area of a plate that is done.
    pub fn result(&self) -> u64 {
        assert_eq!(self.stage, Stage::Done, "there is no plate yet");
        self.side * self.side
    }
}
