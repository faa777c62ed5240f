//! A rendezvous, and a struct that counts; `while` asks whether it may go on.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

struct Stamp {
    strip: SyncSender<u64>,
    next: u64,
}

impl Stamp {
    fn press(&mut self) -> bool {
        let wanted = self.strip.send(self.next).is_ok();
        self.next += 1;
        wanted
    }
}

pub fn naturals() -> Receiver<u64> {
    let (strip, rx) = mpsc::sync_channel(0);
    let mut stamp = Stamp { strip, next: 0 };
    thread::Builder::new()
        .name("stamp".to_owned())
        .spawn(move || while stamp.press() {})
        .expect("a thread for the machine");
    rx
}
