// The task takes the lock itself.

use std::sync::Mutex;

use background::background;

static LEDGER: Mutex<u64> = Mutex::new(0);

fn main() {
    let tag = background(|| *LEDGER.lock().unwrap() + 1);
    let _ = tag.recv();
}
