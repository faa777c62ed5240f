//! What people get wrong: methods for any label, with a stage that is looked at while the program runs; steps that borrow,
//! so that a job can be submitted or run twice; jobs that can be copied (see `compile_fail/`); a job that cannot go
//! to another thread.

#![expect(
    unused_mut,
    reason = "that `submit(&mut self)` is wrong is for the compile-fail cases to say, not for a broken build"
)]

use std::sync::mpsc::channel;
use std::thread;

use check_kit::{check_eq, everywhere, explore, inputs};
use job_states::{Done, Draft, Job, Queued};
use rstest::rstest;

#[rstest]
#[case::nothing_to_cut(0)]
#[case::one(1)]
#[case::some(0xfeed)]
#[case::large(0xffff_ffff)]
fn the_area_is_the_square_of_the_side(#[case] side: u64) {
    let side = side.saturating_sub(inputs().u64(0..50));
    everywhere(|| {
        let done = Job::<Draft>::draft(side).submit().run();
        check_eq!(
            [done.result(), done.result()],
            [side * side; 2],
            "the area of a plate with sides of {side}, asked for twice"
        );
    });
}

#[rstest]
fn a_job_goes_to_the_machine_and_comes_back() {
    let mut inputs = inputs();
    let sides: Vec<u64> = (0..12).map(|_| inputs.u64(1..5000)).collect();
    everywhere(|| {
        let (queue, jobs) = channel::<Job<Queued>>();
        let (tray, plates) = channel::<Job<Done>>();
        thread::spawn(move || {
            for mut job in jobs {
                let _ = tray.send(job.run());
            }
        });
        for side in &sides {
            let _ = queue.send(Job::<Draft>::draft(*side).submit());
        }
        drop(queue);
        check_eq!(
            plates
                .iter()
                .map(|plate| plate.result())
                .collect::<Vec<_>>(),
            sides.iter().map(|side| side * side).collect::<Vec<_>>(),
            "the areas of plates that were cut by a machine in another thread, in the order of the queue"
        );
    });
}

#[rstest]
fn jobs_may_wait_as_drafts_and_in_the_queue() {
    explore(|| {
        let drafts: Vec<Job<Draft>> = (1..=6).map(Job::<Draft>::draft).collect();
        // The last one is submitted first, and every second job stays in the queue.
        let queue: Vec<Job<Queued>> = drafts
            .into_iter()
            .rev()
            .map(|mut draft| draft.submit())
            .collect();
        let areas = queue
            .into_iter()
            .step_by(2)
            .map(|mut job| job.run().result());
        check_eq!(
            areas.collect::<Vec<u64>>(),
            vec![36, 16, 4],
            "the areas of plates 6, 4 and 2, while other jobs wait: one job knows nothing of another"
        );
    });
}
