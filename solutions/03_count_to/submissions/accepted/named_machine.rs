//! A struct of its own, and a thread with a name.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

struct Machine {
    tube: SyncSender<u32>,
    last: u32,
}

impl Machine {
    fn run(self) {
        for tag in 1..=self.last {
            if self.tube.send(tag).is_err() {
                break;
            }
        }
    }
}

pub fn count_to(n: u32) -> Receiver<u32> {
    let (tube, upper_end) = sync_channel(16);
    let machine = Machine { tube, last: n };
    let thread = thread::Builder::new().name("machine".to_owned());
    thread.spawn(|| machine.run()).expect("a thread can be spawned");
    upper_end
}
