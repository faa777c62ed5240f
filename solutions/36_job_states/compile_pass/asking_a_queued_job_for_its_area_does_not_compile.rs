// The area of a plate that is cut.

use job_states::{Draft, Job};

fn main() {
    let queued = Job::<Draft>::draft(12).submit();
    let _area = queued.run().result();
}
