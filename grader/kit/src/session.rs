//! The process as a whole: its order, and the result channel that leads out of it.

use std::fs::File;
use std::io::{Read, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use check_record::{
    Answer, Block, BlockKind, Failure, Finding, FindingKind, Mode, Order, Record, Run, RunEnd,
    Trace, World,
};

/// Set by the grader; absent under plain `cargo test`, where standard input is somebody's terminal.
/// Names the file with the order where standard input is the program's, else says that it comes from there.
const ORDER_VARIABLE: &str = "CHECK_ORDER";
const FROM_INPUT: &str = "stdin";

/// Bytes of an answer that the grader takes, by far.
const LONGEST: usize = 3 << 20;

pub(crate) struct Session {
    order: Order,
    /// `None` under plain `cargo test`.
    channel: Option<Mutex<File>>,
    entered: AtomicBool,
    over: AtomicBool,
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

/// Whether the grader started this process.
pub(crate) fn is_ordered() -> bool {
    std::env::var_os(ORDER_VARIABLE).is_some()
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

/// Read past the standard library's own buffer, which the code under test can look into.
fn order_from_input() -> String {
    let mut order = String::new();
    own_input()
        .read_to_string(&mut order)
        .expect("the grader writes one order");
    order
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
            over: AtomicBool::new(false),
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
            over: AtomicBool::new(false),
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

    /// Whether the last answer is on its way.
    #[cfg(feature = "simulated")]
    pub(crate) fn is_over(&self) -> bool {
        self.over.load(Ordering::SeqCst)
    }

    /// Reports, and waits to be killed: nothing after the last answer may run.
    pub(crate) fn finish(&self, answers: &[Answer]) -> ! {
        // A test may end at the very moment at which its watchdog gives it up: the first counts.
        while self.over.swap(true, Ordering::SeqCst) {
            std::thread::park();
        }
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
        let mut json = serde_json::to_string(answer).expect("answers are plain data");
        if let (Answer::Block(block), true) = (answer, json.len() > LONGEST) {
            let told = Answer::Block(too_much(block.kind));
            json = serde_json::to_string(&told).expect("answers are plain data");
        }
        // The line break in front ends whatever the code under test printed without one.
        let line = format!("\n{} {json}\n", self.order.nonce);
        let mut channel = channel.lock().unwrap_or_else(PoisonError::into_inner);
        // A grader that has gone away needs no answer.
        let _ = channel
            .write_all(line.as_bytes())
            .and_then(|()| channel.flush());
    }
}

/// What a block is replaced by that would not fit.
fn too_much(kind: BlockKind) -> Block {
    let finding = Finding {
        kind: FindingKind::ResourceLimit,
        place: None,
        label: String::new(),
        message: "what the calls return is too much to be looked at".into(),
        help: "look for a loop that adds to the result and never ends".into(),
        related: Vec::new(),
        seed: None,
    };
    let run = Run {
        schedules: 1,
        seed: 0,
        records: Vec::new(),
        end: RunEnd::Stopped,
        findings: vec![finding],
        trace: Trace::default(),
        chart: None,
    };
    Block {
        kind,
        runs: vec![run],
        exhaustive: false,
    }
}

#[cfg(unix)]
fn own_input() -> File {
    use std::os::fd::AsFd;
    let input = std::io::stdin().as_fd().try_clone_to_owned();
    File::from(input.expect("standard input is open"))
}

#[cfg(windows)]
fn own_input() -> File {
    use std::os::windows::io::AsHandle;
    let input = std::io::stdin().as_handle().try_clone_to_owned();
    File::from(input.expect("standard input is open"))
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
