// A job that goes all the way.

use job_states::{Draft, Job};

fn main() {
    let _area = Job::<Draft>::draft(12).submit().run().result();
}
