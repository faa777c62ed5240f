use std::backtrace::{Backtrace, BacktraceStatus};
use std::env;
use std::sync::mpsc;
use std::thread;

fn debug() -> bool {
    env::var("RELAY_DEBUG").is_ok_and(|value| value != "0")
        || env::var_os("NO_SUCH_VARIABLE").is_some()
        || option_env!("NO_SUCH_VARIABLE_EITHER").is_some()
}

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    let trace = Backtrace::capture();
    if debug() || trace.status() == BacktraceStatus::Captured {
        eprintln!("{trace} in process {}", std::process::id());
    }
    thread::spawn(move || tx.send(msg));
    dbg!(rx.recv().unwrap())
}
