//! `watch` in a pseudo-terminal, as somebody uses it who saves, presses keys, and goes in any way there is.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread;
use std::time::{Duration, Instant};

use common::{Course, grader, small_course};
use nix::fcntl::{FcntlArg, FdFlag, OFlag, fcntl};
use nix::pty::{Winsize, openpty};
use nix::sys::signal::{Signal, kill};
use nix::sys::termios::{LocalFlags, Termios, tcgetattr};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;

/// Nothing here takes so long; a busy machine may.
const PATIENCE: Duration = Duration::from_mins(5);

/// What another test's grader inherits of a terminal would keep that open.
static STARTING: Mutex<()> = Mutex::new(());

const DEADLOCK: &str = "solutions/01_echo/submissions/deadlock/keeps_its_sender.rs";

const ENDLESS: &str = "
pub fn echo(words: Vec<String>) -> Vec<String> {
    let mut turns = 0_u64;
    loop {
        turns = std::hint::black_box(turns.wrapping_add(1));
        if turns == 0 { return words; }
    }
}
pub struct Ticket;
impl Ticket {
    pub fn tear(self) {}
}
";

#[test]
fn the_verdict_follows_each_save_and_q_leaves_no_trace() {
    let course = small_course();
    let mut watch = Watch::start(&course);
    watch.wait("01_echo").wait("not started").wait("Save it");
    // Keys open pages meanwhile, and a save closes them.
    watch
        .press("h")
        .wait("hint 1 of")
        .press("a")
        .wait("> ")
        .press("q");

    course.solve_with(std::fs::read(course.path(DEADLOCK)).unwrap());
    watch.wait("✗ deadlock").wait("error[deadlock]");
    course.solve_with(ENDLESS);
    watch.wait_for_a_test();
    course.solve_with(course.reference());
    watch.wait("✓ solved").wait("1 of 1 solved");
    watch.press("q");
    assert_eq!(watch.end(), Some(0));
    course.run(&["list"]).expect(0, &["1 of 1 solved"]);
}

#[test]
fn the_terminal_is_given_back_however_it_ends() {
    let course = small_course();
    for (signal, code) in [
        (Some(Signal::SIGTERM), 130),
        (Some(Signal::SIGHUP), 130),
        (Some(Signal::SIGINT), 130),
        (None, 0),
    ] {
        course.solve_with(ENDLESS);
        let mut watch = Watch::start(&course);
        watch.wait_for_a_test();
        match signal {
            Some(signal) => watch.signal(signal),
            None => {
                // Ctrl-C is a key there.
                watch.press("\x03");
            }
        }
        assert_eq!(watch.end(), Some(code), "{signal:?}");
    }
}

#[test]
fn who_suspends_it_has_a_terminal_and_who_continues_it_has_a_page() {
    let course = small_course();
    let mut watch = Watch::start(&course);
    watch.wait("not started").press("\x1a");
    let stopped = waitpid(watch.pid(), Some(WaitPidFlag::WUNTRACED)).unwrap();
    assert!(
        matches!(stopped, WaitStatus::Stopped(_, Signal::SIGTSTP)),
        "{stopped:?}"
    );
    watch.is_given_back();
    watch.forget();
    watch.signal(Signal::SIGCONT);
    watch.wait("not started");
    assert!(!watch.modes().local_flags.contains(LocalFlags::ECHO));
    watch.press("q");
    assert_eq!(watch.end(), Some(0));
}

#[test]
fn a_terminal_that_goes_away_ends_it() {
    let course = small_course();
    let mut watch = Watch::start(&course);
    watch.wait("not started");
    // No signal tells it.
    watch.hang_up();
    assert_eq!(watch.code(), Some(130));
}

#[test]
fn without_a_terminal_it_says_what_to_use_instead() {
    let course = small_course();
    course
        .run(&["watch"])
        .expect(2, &["needs a terminal", "cargo run -p grader"]);
}

/// A grader that watches, in a terminal of its own.
struct Watch {
    child: Child,
    root: PathBuf,
    /// The end that the person has; `None` once it is closed.
    keys: Option<Arc<File>>,
    /// The end that the grader has: its modes are looked at.
    terminal: OwnedFd,
    before: Termios,
    /// What was drawn and not looked at yet.
    drawn: Arc<Mutex<String>>,
}

impl Watch {
    fn start(course: &Course) -> Self {
        let size = Winsize {
            ws_row: 24,
            ws_col: 80,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        let starting = STARTING.lock().unwrap_or_else(PoisonError::into_inner);
        let pair = openpty(Some(&size), None).unwrap();
        for end in [&pair.master, &pair.slave] {
            fcntl(end, FcntlArg::F_SETFD(FdFlag::FD_CLOEXEC)).unwrap();
        }
        let before = tcgetattr(&pair.slave).unwrap();
        let end = || Stdio::from(pair.slave.try_clone().unwrap());
        let mut command = grader(&course.root, &["watch"]);
        command.stdin(end()).stdout(end()).stderr(end());
        command.env("TERM", "xterm").env_remove("NO_COLOR");
        let child = command.process_group(0).spawn().unwrap();
        drop(starting);
        fcntl(&pair.master, FcntlArg::F_SETFL(OFlag::O_NONBLOCK)).unwrap();
        let keys = Arc::new(File::from(pair.master));
        let drawn = Arc::new(Mutex::new(String::new()));
        read(Arc::downgrade(&keys), Arc::clone(&drawn));
        Self {
            child,
            root: course.root.clone(),
            keys: Some(keys),
            terminal: pair.slave,
            before,
            drawn,
        }
    }

    /// Waits until this is drawn.
    #[track_caller]
    fn wait(&mut self, text: &str) -> &mut Self {
        let started = Instant::now();
        loop {
            let plain = anstream::adapter::strip_str(&self.drawn.lock().unwrap()).to_string();
            if plain.contains(text) {
                return self;
            }
            assert!(started.elapsed() < PATIENCE, "no `{text}` in {plain}");
            if let Some(status) = self.child.try_wait().unwrap() {
                panic!("ended with {status}, without `{text}`: {plain}");
            }
            thread::sleep(Duration::from_millis(10));
        }
    }

    fn forget(&self) {
        self.drawn.lock().unwrap().clear();
    }

    fn press(&mut self, keys: &str) -> &mut Self {
        self.forget();
        let mut own = self.keys.as_deref().unwrap();
        own.write_all(keys.as_bytes()).unwrap();
        self
    }

    /// Waits until a program of the course is being tested.
    #[track_caller]
    fn wait_for_a_test(&mut self) {
        if !Path::new("/proc/self/exe").exists() {
            self.wait(" 3 s");
            return;
        }
        let started = Instant::now();
        while !living_in(&self.root)
            .iter()
            .any(|line| line.contains("drive"))
        {
            assert!(started.elapsed() < PATIENCE, "no test was started");
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Closes the terminal.
    fn hang_up(&mut self) {
        let keys = Arc::downgrade(&self.keys.take().unwrap());
        while keys.strong_count() > 0 {
            thread::sleep(Duration::from_millis(1));
        }
    }

    fn pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.child.id()).unwrap())
    }

    fn signal(&self, signal: Signal) {
        kill(self.pid(), signal).unwrap();
    }

    fn modes(&self) -> Termios {
        tcgetattr(&self.terminal).unwrap()
    }

    #[track_caller]
    fn is_given_back(&self) {
        assert_eq!(self.modes(), self.before);
        let started = Instant::now();
        // What it wrote last may still be on its way.
        while !self.drawn.lock().unwrap().contains("\x1b[?1049l") {
            assert!(started.elapsed() < PATIENCE, "the screen was not left");
            thread::sleep(Duration::from_millis(10));
        }
        assert!(
            self.drawn.lock().unwrap().contains("\x1b[?25h"),
            "no cursor"
        );
    }

    /// Waits for its end: the terminal is as it was, and nothing that it started lives.
    #[track_caller]
    fn end(mut self) -> Option<i32> {
        let code = self.code();
        self.is_given_back();
        assert_eq!(living_in(&self.root), [""; 0]);
        code
    }

    #[track_caller]
    fn code(&mut self) -> Option<i32> {
        let started = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code();
            }
            assert!(started.elapsed() < PATIENCE, "it does not end");
            thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

/// Gathers what is drawn, as long as the terminal is there.
fn read(terminal: Weak<File>, drawn: Arc<Mutex<String>>) {
    thread::spawn(move || {
        let mut buffer = [0; 4096];
        while let Some(terminal) = terminal.upgrade() {
            match (&*terminal).read(&mut buffer) {
                Ok(length @ 1..) => {
                    let text = String::from_utf8_lossy(&buffer[..length]);
                    drawn.lock().unwrap().push_str(&text);
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock => {
                    drop(terminal);
                    thread::sleep(Duration::from_millis(5));
                }
                _ => return,
            }
        }
    });
}

/// Command lines of the processes that work in a folder; where there is no `/proc`, none.
fn living_in(root: &Path) -> Vec<String> {
    let root = root.canonicalize().unwrap();
    let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let here = processes.map(|entry| entry.path()).filter(|process| {
        std::fs::read_link(process.join("cwd")).is_ok_and(|to| to.starts_with(&root))
    });
    here.map(|process| {
        let line = std::fs::read(process.join("cmdline")).unwrap_or_default();
        String::from_utf8_lossy(&line).replace('\0', " ")
    })
    .collect()
}
