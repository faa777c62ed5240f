//@ finding: lost_messages line 28
// A boss quits with jobs in the queue: the handle with the receiver is simply dropped.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

struct Desk {
    tray: Receiver<Box<dyn FnOnce() -> u32>>,
}

impl Desk {
    fn new() -> (SyncSender<Box<dyn FnOnce() -> u32>>, Desk) {
        let (tx, tray) = sync_channel(10);
        (tx, Desk { tray })
    }

    fn work(&self, jobs: usize) -> u32 {
        let jobs = self.tray.try_iter().take(jobs);
        jobs.map(|job| job()).sum()
    }
}

fn main() {
    let (jobs, desk) = Desk::new();
    for n in 1..=6 {
        jobs.send(Box::new(move || n * n)).unwrap();
    }
    println!("{}", desk.work(4));
    drop(desk);
    println!("closed: {:?}", jobs.send(Box::new(|| 0)).is_err());
}
