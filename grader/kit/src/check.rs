//! The checks themselves, and what they turn into in each of the three builds.

use check_record::{Mode, Record, Value, World};

use crate::session;
use crate::value::Mismatch;

/// Checks that the left side equals the right side. The left side is evaluated with the submission,
/// everything else only where the submission is not.
///
/// A third argument (a format string and its values) says what the value is: "the sum of {parts:?}".
#[macro_export]
macro_rules! check_eq {
    ($actual:expr, $expected:expr $(,)?) => {
        $crate::check_eq!($actual, $expected, "the result")
    };
    ($actual:expr, $expected:expr, $($what:tt)+) => {
        $crate::__check!(settle, compare, $actual, &$expected, $($what)+)
    };
}

/// Checks that a predicate holds for the left side; the text says what was to be seen.
#[macro_export]
macro_rules! check {
    ($actual:expr, $predicate:expr, $($what:tt)+) => {
        $crate::__check!(settle, hold, $actual, $predicate, $($what)+)
    };
}

/// As [`check!`], for what need not be seen in every schedule but must be seen in some: "some are at
/// work at the same time". Says nothing in the native world, which sees one schedule.
#[macro_export]
macro_rules! check_sometimes {
    ($actual:expr, $predicate:expr, $($what:tt)+) => {
        $crate::__check!(settle_sometimes, hold, $actual, $predicate, $($what)+)
    };
}

/// What all checks have in common: only the left side is in a drive.
#[doc(hidden)]
#[macro_export]
macro_rules! __check {
    ($settle:ident, $decide:ident, $actual:expr, $wanted:expr, $($what:tt)+) => {{
        #[allow(unused_imports)]
        use $crate::value::{ViaDebug as _, ViaSerde as _};
        #[cfg(drive)]
        let () = $crate::report(::core::line!(), (&&$crate::value::Probe($actual)).capture());
        #[cfg(not(drive))]
        let () = {
            let own = $crate::value::Probe($actual);
            $crate::$settle(::core::line!(), |reported| (&&own).$decide(reported, $wanted), || {
                $crate::settled(::core::format_args!($($what)+))
            });
        };
    }};
}

/// Keeps what a drive's check evaluated.
#[doc(hidden)]
pub fn report(line: u32, value: Value) {
    session::keep(Record { line, value });
}

/// Decides one check, with the reported value in a judge and with the test's own one otherwise.
#[doc(hidden)]
#[track_caller]
pub fn settle(
    line: u32,
    decide: impl FnOnce(Option<&Value>) -> Result<(), Mismatch>,
    what: impl FnOnce() -> String,
) {
    if session::current().mode() == Mode::Judge {
        crate::judge::settle(line, decide, what);
    } else if let Err(mismatch) = decide(None) {
        panic!("{}", mismatch.sentence(&what()));
    }
}

/// As [`settle`], for the block as a whole.
#[doc(hidden)]
pub fn settle_sometimes(
    line: u32,
    decide: impl FnOnce(Option<&Value>) -> Result<(), Mismatch>,
    what: impl FnOnce() -> String,
) {
    let session = session::current();
    let reported = match session.mode() {
        Mode::Judge => match crate::judge::next_record(line) {
            Some(record) => Some(record.value),
            None => return,
        },
        Mode::Drive | Mode::Plain => None,
    };
    if session.world() == World::Simulated {
        crate::sometimes::note(line, reported.as_ref(), decide, what);
    }
}

#[doc(hidden)]
pub fn settled(what: std::fmt::Arguments<'_>) -> String {
    what.to_string()
}
