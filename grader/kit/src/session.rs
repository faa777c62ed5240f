//! The process as a whole: its order, and the result channel that leads out of it.

use std::fs::File;
use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use check_record::{Answer, Failure, FindingKind, Mode, Order, Record, World};

/// Set by the grader; absent under plain `cargo test`, where standard input is somebody's terminal.
/// Names the file with the order where standard input is the program's, else says that it comes from there.
const ORDER_VARIABLE: &str = "CHECK_ORDER";
const FROM_INPUT: &str = "stdin";

pub(crate) struct Session {
    order: Order,
    /// `None` under plain `cargo test`.
    channel: Option<Mutex<File>>,
    entered: AtomicBool,
}

static SESSION: OnceLock<Session> = OnceLock::new();
static RECORDS: Mutex<Vec<Record>> = Mutex::new(Vec::new());

/// The session of this process, begun by the first block of its test.
pub(crate) fn current() -> &'static Session {
    SESSION.get_or_init(|| {
        let session = match std::env::var(ORDER_VARIABLE) {
            Ok(order) if order == FROM_INPUT => Session::ordered(&order_from_input()),
            Ok(path) => Session::ordered(&order_from_file(&path)),
            Err(_) => Session::plain(),
        };
        crate::hook::install(session.under_grader(), session.world());
        session
    })
}

/// Keeps a value that a check looked at.
pub(crate) fn keep(record: Record) {
    RECORDS
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(record);
}

fn order_from_file(path: &str) -> String {
    std::fs::read_to_string(path).expect("the grader writes one order")
}

fn order_from_input() -> String {
    let mut line = String::new();
    std::io::stdin()
        .read_line(&mut line)
        .expect("the grader writes one order");
    line
}

/// The values kept since the last call.
pub(crate) fn take_records() -> Vec<Record> {
    std::mem::take(&mut RECORDS.lock().unwrap_or_else(PoisonError::into_inner))
}

impl Session {
    /// Takes standard output away from the code under test, which has not run yet.
    fn ordered(order: &str) -> Self {
        let order: Order =
            serde_json::from_str(order).expect("the grader writes orders that the kit reads");
        let session = Self {
            order,
            channel: Some(Mutex::new(result_channel())),
            entered: AtomicBool::new(false),
        };
        session.answer(&Answer::Begin);
        session
    }

    fn plain() -> Self {
        let world = if cfg!(feature = "simulated") {
            World::Simulated
        } else {
            World::Native
        };
        let order = Order {
            nonce: String::new(),
            mode: Mode::Plain,
            world,
            seed: 1,
            schedules: 200,
            replay: None,
            names: Vec::new(),
            max_steps: 200_000,
            stuck_millis: 10_000,
            blocks: Vec::new(),
            faults: vec![FindingKind::PanickedThread],
        };
        Self {
            order,
            channel: None,
            entered: AtomicBool::new(false),
        }
    }

    pub(crate) fn mode(&self) -> Mode {
        self.order.mode
    }

    pub(crate) fn world(&self) -> World {
        self.order.world
    }

    pub(crate) fn under_grader(&self) -> bool {
        self.channel.is_some()
    }

    pub(crate) fn order(&self) -> &Order {
        &self.order
    }

    /// One block per process: the end of the block is the end of the evidence.
    /// Plain `cargo test` runs all tests in one process.
    pub(crate) fn enter_block(&self) {
        if self.under_grader() && self.entered.swap(true, Ordering::SeqCst) {
            self.finish(&[Answer::Broken(
                "a test holds one `explore`, `native` or `everywhere`".into(),
            )]);
        }
    }

    /// Reports, and waits to be killed: nothing after the last answer may run.
    pub(crate) fn finish(&self, answers: &[Answer]) -> ! {
        for answer in answers {
            self.answer(answer);
        }
        self.answer(&Answer::End);
        // The grader kills the process at `End`. If it is gone, nobody is there to be told anything.
        std::thread::sleep(std::time::Duration::from_secs(5));
        #[expect(
            clippy::disallowed_methods,
            reason = "nothing may run after the last answer"
        )]
        std::process::exit(0)
    }

    pub(crate) fn judged(&self, failures: Vec<Failure>) -> ! {
        self.finish(&[Answer::Judged(failures)])
    }

    pub(crate) fn answer(&self, answer: &Answer) {
        let Some(channel) = &self.channel else { return };
        let json = serde_json::to_string(answer).expect("answers are plain data");
        // The line break in front ends whatever the code under test printed without one.
        let line = format!("\n{} {json}\n", self.order.nonce);
        let mut channel = channel.lock().unwrap_or_else(PoisonError::into_inner);
        // A grader that has gone away needs no answer.
        let _ = channel
            .write_all(line.as_bytes())
            .and_then(|()| channel.flush());
    }
}

/// A private copy of standard output; what is printed from now on goes to standard error, so that it
/// cannot get between the lines of the result channel, and standard input is empty.
#[cfg(unix)]
fn result_channel() -> File {
    use std::os::fd::AsFd;

    let channel = std::io::stdout()
        .as_fd()
        .try_clone_to_owned()
        .expect("standard output is open");
    nix::unistd::dup2_stdout(std::io::stderr()).expect("standard error is open");
    if let Ok(nothing) = File::open("/dev/null") {
        // An input that cannot be closed only means that the code under test may read nothing from it.
        let _ = nix::unistd::dup2_stdin(nothing);
    }
    File::from(channel)
}

/// Elsewhere lines are told apart by the nonce alone.
#[cfg(windows)]
fn result_channel() -> File {
    use std::os::windows::io::AsHandle;

    let channel = std::io::stdout()
        .as_handle()
        .try_clone_to_owned()
        .expect("standard output is open");
    File::from(channel)
}
