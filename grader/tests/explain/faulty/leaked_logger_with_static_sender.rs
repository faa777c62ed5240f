//@ finding: leaked_thread line 14
// The log's sender lives in a static, for the whole life of the program.

use std::sync::OnceLock;
use std::sync::mpsc::{self, Sender};
use std::thread;

static LOG: OnceLock<Sender<String>> = OnceLock::new();

fn log(line: impl Into<String>) {
    let log = LOG.get_or_init(|| {
        let (tx, rx) = mpsc::channel::<String>();
        thread::spawn(move || {
            for line in rx {
                println!("log: {line}");
            }
        });
        tx
    });
    log.send(line.into()).unwrap();
}

fn main() {
    log("begin");
    log(format!("{} + {} = {}", 2, 3, 2 + 3));
    log("end");
}
