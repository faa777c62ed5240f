//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds.
//! `cargo test -p job_states` runs these with real threads, and the examples on top of `src/lib.rs` with them:
//! the programs there that must not compile are most of the goal.

#![expect(
    unused_mut,
    reason = "these tests also build while a step still asks for `mut`; in the end nobody needs it"
)]

use std::sync::mpsc;
use std::thread;

use check_kit::{check_eq, deadline, everywhere};
use job_states::{Done, Draft, Job, Queued};
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn from_the_draft_to_the_plate() {
    everywhere(|| {
        let mut draft: Job<Draft> = Job::<Draft>::draft(30);
        let mut queued: Job<Queued> = draft.submit();
        let done: Job<Done> = queued.run();
        check_eq!(done.result(), 900, "the area of a plate with sides of 30");
        check_eq!(
            done.result(),
            900,
            "the area, when it is asked for once more"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn a_machine_in_another_thread() {
    everywhere(|| {
        let (queue, jobs) = mpsc::channel::<Job<Queued>>();
        let machine = thread::spawn(move || {
            let plates = jobs.iter().map(|mut job| job.run());
            plates.map(|done| done.result()).sum::<u64>()
        });
        for side in [1, 2, 3] {
            let _ = queue.send(Job::<Draft>::draft(side).submit());
        }
        drop(queue);
        check_eq!(
            machine.join().ok(),
            Some(14),
            "the area of three plates with sides of 1, 2 and 3"
        );
    });
}
