//@ finding: self_deadlock line 9
//! No thread and no room: the first `send` waits for somebody who receives, and that could only be this thread.

use std::sync::mpsc::{self, Receiver};

pub fn count_to(n: u32) -> Receiver<u32> {
    let (tx, rx) = mpsc::sync_channel(0);
    for tag in 1..=n {
        tx.send(tag).unwrap();
    }
    rx
}
