//@ error: E0382
// One draft, twice in the queue.

use job_states::{Draft, Job};

#[allow(unused_mut)] // a `submit(&mut self)` must not get away with an error about `mut`
fn main() {
    let mut draft = Job::<Draft>::draft(12);
    let _first = draft.submit();
    let _second = draft.submit(); //~
}
