//@ error: E0382
// One job, two plates.

use job_states::{Draft, Job};

#[allow(unused_mut)] // a `run(&mut self)` must not get away with an error about `mut`
fn main() {
    let mut queued = Job::<Draft>::draft(12).submit();
    let _plate = queued.run();
    let _another = queued.run(); //~
}
