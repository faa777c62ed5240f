//@ error: E0599
// The area of a plate that is not cut yet.

use job_states::{Draft, Job};

fn main() {
    let queued = Job::<Draft>::draft(12).submit();
    let _area = queued.result(); //~
}
