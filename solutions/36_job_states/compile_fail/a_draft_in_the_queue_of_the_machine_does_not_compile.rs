//@ error: E0308
// The channel to the machine carries queued jobs.

use std::sync::mpsc;

use job_states::{Draft, Job, Queued};

fn main() {
    let (queue, _machine) = mpsc::channel::<Job<Queued>>();
    let draft = Job::<Draft>::draft(12);
    let _ = queue.send(draft); //~
}
