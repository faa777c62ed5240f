//! A second thread passes the numbers on.

use std::sync::mpsc::{self, Receiver};
use std::thread;

/// Rendezvous machine in front of an unbounded tube.
pub fn count_to(n: u32) -> Receiver<u32> {
    let (stamp, conveyor) = mpsc::sync_channel::<u32>(0);
    let (tx, rx) = mpsc::channel();
    thread::Builder::new()
        .name("conveyor".into())
        .spawn(move || conveyor.into_iter().try_for_each(|t| tx.send(t)))
        .unwrap();
    thread::spawn(move || (1..=n).map_while(|t| stamp.send(t).ok()).count());
    rx
}
