//@ right
// A full queue makes the sender sleep a little longer after each try.

use std::sync::mpsc::{SyncSender, TrySendError, sync_channel};
use std::thread;
use std::time::Duration;

fn push(queue: &SyncSender<u32>, mut item: u32) -> Result<u32, u32> {
    let mut naps = 0;
    loop {
        match queue.try_send(item) {
            Ok(()) => return Ok(naps),
            Err(TrySendError::Disconnected(item)) => return Err(item),
            Err(TrySendError::Full(back)) => item = back,
        }
        thread::sleep(Duration::from_millis(1 << naps.min(5)));
        naps += 1;
    }
}

fn main() {
    let (tx, rx) = sync_channel(2);
    let consumer = thread::spawn(move || {
        let mut items = Vec::new();
        for item in rx {
            thread::sleep(Duration::from_millis(3));
            items.push(item);
        }
        items
    });
    for item in 0..8 {
        assert!(push(&tx, item).is_ok());
    }
    drop(tx);
    assert_eq!(consumer.join().unwrap(), (0..8).collect::<Vec<_>>());
}
