//! What the program prints: a file that holds the last schedule's part, however much the others printed.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use check_record::{Record, Value};

use crate::session;

/// Set by the grader: where the program's output is to go.
const VARIABLE: &str = "CHECK_OUTPUT";

/// One schedule may print this much before its beginning is thrown away.
const LARGEST: u64 = 64 << 20;

/// The same for standard output alone, where what each schedule prints is to be told.
const PRINTED: &str = "CHECK_PRINTED";

static FILE: OnceLock<File> = OnceLock::new();
static PRINTED_FILE: OnceLock<(PathBuf, File)> = OnceLock::new();

/// Sends both outputs to the file, or standard output to one of its own.
pub(super) fn redirect() {
    if let Some(path) = std::env::var_os(VARIABLE) {
        let file = open(path.as_ref());
        #[cfg(unix)]
        {
            nix::unistd::dup2_stdout(&file).expect("standard output is open");
            nix::unistd::dup2_stderr(&file).expect("standard error is open");
        }
        FILE.get_or_init(|| file);
    }
    if let Some(path) = std::env::var_os(PRINTED) {
        let file = open(path.as_ref());
        #[cfg(unix)]
        nix::unistd::dup2_stdout(&file).expect("standard output is open");
        PRINTED_FILE.get_or_init(|| (path.into(), file));
    }
}

fn open(path: &Path) -> File {
    let mut options = File::options();
    let opened = options.append(true).create(true).open(path);
    opened.expect("the grader's folder can be written")
}

/// Keeps, when `main` ends, what was printed until then: what comes later nobody would see.
pub(super) struct Kept;

impl Drop for Kept {
    fn drop(&mut self) {
        let Some((path, _)) = PRINTED_FILE.get() else {
            return;
        };
        flush();
        // It was written by this process, and there it is.
        let printed = std::fs::read(path).unwrap_or_default();
        let json = serde_json::to_string(&String::from_utf8_lossy(&printed));
        session::keep(Record {
            line: 0,
            value: Value::Json(json.expect("a text is plain data")),
        });
    }
}

/// Forgets what the schedules before printed.
pub(crate) fn begin() {
    flush();
    for file in files() {
        // What cannot be forgotten is shown.
        let _ = file.set_len(0);
    }
}

/// Writes what the standard library holds back.
pub(super) fn flush() {
    // A full disk costs the program's words and nothing else.
    let _ = std::io::stdout().flush();
}

/// Called now and then while a schedule runs.
pub(crate) fn bound() {
    let is_large = |file: &&File| file.metadata().is_ok_and(|it| it.len() > LARGEST);
    for file in files().filter(is_large) {
        let _ = file.set_len(0);
    }
}

fn files() -> impl Iterator<Item = &'static File> {
    let printed = PRINTED_FILE.get().map(|(_, file)| file);
    FILE.get().into_iter().chain(printed)
}
