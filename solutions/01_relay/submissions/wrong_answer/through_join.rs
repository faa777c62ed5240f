//@ finding: no_channel_used
//! A second thread, but no channel: the text comes back as the thread's result.

use std::thread;

pub fn relay(msg: String) -> String {
    thread::spawn(move || msg).join().unwrap()
}
