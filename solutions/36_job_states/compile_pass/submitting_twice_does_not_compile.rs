// Two drafts of the same size.

use job_states::{Draft, Job};

#[allow(unused_mut)]
fn main() {
    let mut draft = Job::<Draft>::draft(12);
    let _first = draft.submit();
    let mut draft = Job::<Draft>::draft(12);
    let _second = draft.submit();
}
