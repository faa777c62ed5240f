//! A whole program in the place of a test: its `main`, run under schedule after schedule.
//!
//! The grader compiles the program as a library and a driver that calls [`main`].

mod explore;
mod input;
mod isolated;
pub(crate) mod output;
mod seen;

use std::panic::PanicHookInfo;
use std::path::Path;
use std::process::{ExitCode, Termination};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use check_record::{Place, Record, Run, Value};
use sim_std::sim;

use crate::session::{self, Session};
use crate::simulated;

/// The program's file, as its own locations name it.
static FILE: OnceLock<&'static str> = OnceLock::new();

/// The schedule that runs now.
static SEED: AtomicU64 = AtomicU64::new(0);

/// Runs a program's `main` under as many schedules as ordered, and reports.
pub fn main<T: Termination>(file: &'static str, main: fn() -> T) -> ! {
    FILE.get_or_init(|| file);
    let session = session::current();
    output::redirect();
    input::open();
    let body = move || {
        let _kept = output::Kept;
        let code = main().report();
        if code != ExitCode::SUCCESS {
            session::keep(Record {
                line: 0,
                value: Value::Debug("main returned a failure".into()),
            });
        }
    };
    let block = if isolated::wanted() {
        isolated::explore(session, &body)
    } else {
        crate::watchdog::start(session);
        explore::explore(session, &body)
    };
    output::flush();
    session.finish(&[check_record::Answer::Block(block)])
}

/// One schedule of the program.
fn one(session: &Session, seed: u64, chart: bool, body: &dyn Fn()) -> Run {
    begin(seed);
    let settings = sim::Settings {
        chart,
        ..simulated::settings(session, seed)
    };
    simulated::recorded(sim::run(&settings, body))
}

/// Notes that a schedule begins.
fn begin(seed: u64) {
    SEED.store(seed, Ordering::Relaxed);
    output::begin();
}

/// The schedule that runs now, where a program runs.
pub(crate) fn seed() -> Option<u64> {
    is_here().then(|| SEED.load(Ordering::Relaxed))
}

/// Whether this process runs a program and no test.
pub(crate) fn is_here() -> bool {
    FILE.get().is_some()
}

/// Which lines may be shown.
pub(crate) fn is_submission() -> fn(&Place) -> bool {
    if is_here() {
        |place| FILE.get().is_some_and(|file| is_file(place, file))
    } else {
        Place::in_submission
    }
}

/// A stack names files below the current folder from there.
fn is_file(place: &Place, file: &str) -> bool {
    let from_here =
        || std::env::current_dir().is_ok_and(|here| here.join(&place.file) == Path::new(file));
    place.file == file || !place.file.starts_with('/') && file.starts_with('/') && from_here()
}

/// Says what the standard library's own hook says.
pub(crate) fn tell(info: &PanicHookInfo<'_>, message: &str) {
    use std::io::Write;
    if let (true, Some(place)) = (is_here(), info.location()) {
        let thread = sim_std::thread::current();
        let name = thread.name().unwrap_or("<unnamed>");
        let text = format!("\nthread '{name}' panicked at {place}:\n{message}\n");
        // Nobody can be told that nobody can be told.
        let _ = std::io::stderr().write_all(text.as_bytes());
    }
}
