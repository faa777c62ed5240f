//! As `std::process`, but that ending the process ends the run: the test would never hear of its end.

use real_std::panic::Location;

#[doc(no_inline)]
pub use real_std::process::*;

use crate::engine::fault::{ABORTED, Fault};
use crate::engine::{At, context, schedule};

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
    end(code, Location::caller())
}

/// As `std::process::abort`; inside a run it is a finding, with the line that called it.
#[track_caller]
pub fn abort() -> ! {
    if !context::is_active() {
        real_std::process::abort();
    }
    end(ABORTED, Location::caller())
}

fn end(code: i32, at: At) -> ! {
    context::with(|run| {
        run.stop_with(Fault::Exited { at, code });
    });
    // A stopped run resumes nobody.
    loop {
        schedule::give_way();
    }
}
