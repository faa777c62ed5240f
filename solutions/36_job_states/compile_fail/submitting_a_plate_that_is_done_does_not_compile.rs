//@ error: E0599
// The plate goes back into the queue.

use job_states::{Draft, Job};

fn main() {
    let done = Job::<Draft>::draft(12).submit().run();
    let _again = done.submit(); //~
}
