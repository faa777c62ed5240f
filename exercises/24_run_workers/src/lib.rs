//! The cracked vase.
//!
//! In a glassworks a belt brings lumps of hot glass, and `n` blowers stand beside it. Each takes a lump, blows a vase,
//! puts it on the shelf, and takes the next lump, until the belt is switched off and empty. Some lumps have a flaw, and
//! the vase cracks in the blower's hands. That is a pity for the vase. It is no reason to close the glassworks.
//!
//! The blowers below share the belt as they should. But there is one shelf, and something is wrong at the shelf: the
//! grader sees one vase in the making, however many blowers there are, and one flaw is the end of all work. Run
//! `cargo run -p grader check run_workers`, read where everybody waits, and repair both.

use std::sync::Mutex;
use std::sync::mpsc::Receiver;
use std::thread;

/// Lets `n` workers take the jobs from `rx` and apply `f` to each, until the channel is closed and empty; returns the
/// results, in any order.
///
/// - Each job is done once, by whoever is free. With jobs enough, `n` (at least one) are under way at every moment.
/// - A job is broken if `f` panics. It has no result, and that is all: the other jobs are done as if it had not been
///   there, and still by `n` workers, however many jobs are broken.
/// - A worker without a job sleeps until there is one.
pub fn run_workers(rx: Receiver<u64>, n: usize, f: fn(u64) -> u64) -> Vec<u64> {
    let belt = Mutex::new(rx);
    let shelf = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..n {
            scope.spawn(|| {
                loop {
                    let next = belt.lock().unwrap().recv();
                    let Ok(lump) = next else { break };
                    shelf.lock().unwrap().push(f(lump));
                }
            });
        }
    });
    shelf.into_inner().unwrap()
}
