//@ error: E0277
// A lock is given back by the thread that took it.

use std::sync::Mutex;

use background::background;

static LEDGER: Mutex<u64> = Mutex::new(0);

fn main() {
    let guard = LEDGER.lock().unwrap();
    let tag = background(move || *guard + 1); //~
    let _ = tag.recv();
}
