//! As `std::process`, but that ending the process ends the run: the test would never hear of its end.

use real_std::panic::Location;

#[doc(no_inline)]
pub use real_std::process::*;

use crate::engine::{context, schedule};
use crate::explain;

/// As `std::process::exit`; inside a run it is a finding, with the line that called it.
#[track_caller]
pub fn exit(code: i32) -> ! {
    if !context::is_active() {
        #[expect(
            clippy::disallowed_methods,
            reason = "outside of a run this is the real thing"
        )]
        real_std::process::exit(code);
    }
    let at = Location::caller();
    context::with(|run| {
        let finding = explain::limits::exited(run, at, code);
        run.stop_with(finding);
    });
    // A stopped run resumes nobody.
    loop {
        schedule::give_way();
    }
}
