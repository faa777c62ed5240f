//! Without room in the channel: the machine is never more than one tag ahead.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn count_to(n: u32) -> Receiver<u32> {
    let (tx, rx) = mpsc::sync_channel(0);
    thread::spawn(move || {
        let mut tag = 1;
        while tag <= n && tx.send(tag).is_ok() {
            tag += 1;
        }
    });
    rx
}
