//@ error: E0599
// A job that begins at its end.

use job_states::{Done, Job};

fn main() {
    let _area = Job::<Done>::draft(12).result(); //~
}
