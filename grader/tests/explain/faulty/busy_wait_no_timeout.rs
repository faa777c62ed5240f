//@ finding: busy_wait line 16
// The fisher waits with a timeout of zero until something bites.

use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

fn main() {
    let (bite, line) = channel();
    thread::spawn(move || {
        thread::sleep(Duration::from_secs(900));
        let _ = bite.send("trout");
    });
    let mut patience = 0_u64;
    let fish = loop {
        let caught = line.recv_timeout(Duration::ZERO);
        match caught {
            Ok(fish) => break fish,
            Err(RecvTimeoutError::Timeout) => patience += 1,
            Err(RecvTimeoutError::Disconnected) => return,
        }
    };
    println!("{fish} after {patience} looks");
}
