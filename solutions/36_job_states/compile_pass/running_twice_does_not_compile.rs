// One job, one plate, which may be looked at twice.

use job_states::{Draft, Job};

#[allow(unused_mut)]
fn main() {
    let mut queued = Job::<Draft>::draft(12).submit();
    let plate = queued.run();
    assert_eq!(plate.result(), plate.result());
}
