//! As `std::thread::sleep` and `yield_now`, in virtual time.

use real_std::panic::Location;
use real_std::time::Duration;

use crate::engine::looks::{self, Look};
use crate::engine::wait::On;
use crate::engine::{context, schedule};

/// As `std::thread::sleep`: the time passes at once when nobody else can run.
#[track_caller]
pub fn sleep(dur: Duration) {
    let at = Location::caller();
    schedule::point(at);
    let deadline = context::with(|run| {
        if run.places.ours(at) {
            run.tally.sleeps += 1;
        }
        run.deadline(dur)
    });
    if dur.is_zero() {
        looks::look(Look::NoTime, at);
    } else {
        schedule::wait(On::Sleep, at, deadline);
    }
}

/// As `std::thread::yield_now`.
#[track_caller]
pub fn yield_now() {
    let at = Location::caller();
    schedule::point(at);
    looks::look(Look::Yield, at);
}

/// As `std::thread::sleep_ms`.
#[deprecated(since = "1.6.0", note = "replaced by `std::thread::sleep`")]
#[track_caller]
pub fn sleep_ms(ms: u32) {
    sleep(Duration::from_millis(ms.into()));
}
