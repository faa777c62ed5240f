// A new draft goes into the queue.

use job_states::{Draft, Job};

fn main() {
    let _done = Job::<Draft>::draft(12).submit().run();
    let _again = Job::<Draft>::draft(12).submit();
}
