// The draft changes hands; there is still one.

use job_states::{Draft, Job};

fn main() {
    let draft = Job::<Draft>::draft(12);
    let colleague = draft;
    let _queued = colleague.submit();
}
