//@ error: E0599
// A second draft of the same plate.

use job_states::{Draft, Job};

fn main() {
    let draft = Job::<Draft>::draft(12);
    let _copy = draft.clone(); //~
    let _queued = draft.submit();
}
