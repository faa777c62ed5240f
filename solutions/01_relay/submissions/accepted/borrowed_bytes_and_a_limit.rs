//! Sends the bytes, and waits with a limit that is never reached.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel::<Vec<u8>>();
    let keeper = thread::spawn(move || tx.send(msg.into_bytes()));
    let bytes = rx
        .recv_timeout(Duration::from_secs(3600))
        .unwrap_or_default();
    let _ = keeper.join();
    String::from_utf8(bytes).unwrap_or_default()
}
