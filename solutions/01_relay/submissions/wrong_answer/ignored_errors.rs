//@ finding: no_channel_used
//! Hangs up with `_`, does not look at the error, and returns a copy that never left the office.

use std::sync::mpsc;
use std::thread;

pub fn relay(msg: String) -> String {
    let (tx, _) = mpsc::channel();
    let copy = msg.clone();
    let keeper = thread::spawn(move || {
        let _ = tx.send(copy);
    });
    let _ = keeper.join();
    msg
}
