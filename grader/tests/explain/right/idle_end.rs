//@ right
// A watcher leaves when no beat has come for a while.

use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

#[derive(Debug, PartialEq)]
enum End {
    Idle,
    Closed,
}

fn watch(beats: &Receiver<()>, idle: Duration) -> (u32, End) {
    let mut count = 0;
    let end = loop {
        match beats.recv_timeout(idle) {
            Ok(()) => count += 1,
            Err(RecvTimeoutError::Timeout) => break End::Idle,
            Err(RecvTimeoutError::Disconnected) => break End::Closed,
        }
    };
    (count, end)
}

fn main() {
    let (heart, beats) = channel();
    let watcher = thread::spawn(move || {
        let first = watch(&beats, Duration::from_secs(1));
        let second = watch(&beats, Duration::from_secs(50_000));
        (first, second)
    });
    heart.send(()).unwrap();
    heart.send(()).unwrap();
    thread::sleep(Duration::from_millis(1600));
    heart.send(()).unwrap();
    drop(heart);
    let ((before, idle), (after, closed)) = watcher.join().unwrap();
    assert_eq!(
        (before, idle, after, closed),
        (2, End::Idle, 1, End::Closed)
    );
}
