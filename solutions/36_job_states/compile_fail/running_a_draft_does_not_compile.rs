//@ error: E0599
// The machine gets something that nobody has submitted.

use job_states::{Draft, Job};

fn main() {
    let draft = Job::<Draft>::draft(12);
    let _done = draft.run(); //~
}
