//! Looks whether somebody else is there before it leaves, and forgets whom it saw.

use std::sync::mpsc::Receiver;

pub fn take_n(rx: &Receiver<u32>, n: usize) -> Vec<u32> {
    let cabin = rx.iter().take(n).collect();
    if rx.try_recv().is_ok() {
        eprintln!("somebody waits for the next cabin");
    }
    cabin
}
