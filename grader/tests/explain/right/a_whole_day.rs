//@ right
// A lighthouse blinks once an hour for a day; the keeper writes it down.

use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

const HOUR: Duration = Duration::from_secs(3600);

fn main() {
    let start = Instant::now();
    let (light, sea) = channel();
    let lamp = thread::spawn(move || {
        for hour in 1..=24 {
            thread::sleep(HOUR);
            light.send(hour).unwrap();
        }
    });
    let mut blinks = Vec::new();
    loop {
        match sea.recv_timeout(2 * HOUR) {
            Ok(hour) => blinks.push(hour),
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => panic!("the lamp is dark"),
        }
    }
    lamp.join().unwrap();
    assert_eq!(blinks.len(), 24);
    assert!(start.elapsed() >= 24 * HOUR);
}
