//@ right
// A log in a static: everybody appends, main takes everything out at the end.

use std::mem;
use std::sync::Mutex;
use std::thread;

static LOG: Mutex<Vec<String>> = Mutex::new(Vec::new());

macro_rules! log {
    ($($arg:tt)*) => {
        LOG.lock().unwrap().push(format!($($arg)*))
    };
}

fn main() {
    log!("start");
    let workers = [1, 2].map(|n| thread::spawn(move || log!("worker {n} of {}", 2)));
    for worker in workers {
        worker.join().unwrap();
    }
    log!("stop");
    let lines = mem::take(&mut *LOG.lock().unwrap());
    assert_eq!(lines.len(), 4);
    assert_eq!((lines[0].as_str(), lines[3].as_str()), ("start", "stop"));
}
