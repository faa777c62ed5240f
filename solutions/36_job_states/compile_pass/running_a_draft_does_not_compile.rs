// Submitted first.

use job_states::{Draft, Job};

fn main() {
    let draft = Job::<Draft>::draft(12);
    let _done = draft.submit().run();
}
