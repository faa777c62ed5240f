//@ finding: deadlock line 31
// Each thread writes to the log through a thread-local sender, main as well.

use std::cell::RefCell;
use std::sync::mpsc::{Sender, channel};
use std::thread;

thread_local! {
    static LOG: RefCell<Option<Sender<String>>> = const { RefCell::new(None) };
}

fn log(text: &str) {
    LOG.with_borrow(|log| {
        if let Some(log) = log {
            log.send(text.to_uppercase()).unwrap();
        }
    });
}

fn main() {
    let (tx, rx) = channel();
    let for_worker = tx.clone();
    LOG.set(Some(tx));
    log("main starts a worker");
    let worker = thread::spawn(move || {
        LOG.set(Some(for_worker));
        log("the worker works");
    });
    worker.join().unwrap();
    log("the worker is done");
    let lines: Vec<String> = rx.into_iter().collect();
    println!("{}", lines.join("; "));
}
