//@ right
// Alarms are set in any order and ring in the order of their times.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

struct Alarm {
    after: Duration,
    name: &'static str,
}

fn clockwork(alarms: Receiver<Alarm>, ring: Sender<&'static str>) {
    let mut set = BinaryHeap::new();
    let mut open = true;
    while open || !set.is_empty() {
        let now = Instant::now();
        let wait = match set.peek() {
            Some(Reverse((at, _))) => Instant::saturating_duration_since(at, now),
            None => Duration::from_secs(3600),
        };
        if open {
            match alarms.recv_timeout(wait) {
                Ok(Alarm { after, name }) => {
                    set.push(Reverse((now + after, name)));
                    continue;
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    open = false;
                    continue;
                }
            }
        } else {
            thread::sleep(wait);
        }
        if let Some(Reverse((_, name))) = set.pop()
            && ring.send(name).is_err()
        {
            return;
        }
    }
}

fn main() {
    let (set, alarms) = channel();
    let (ring, rings) = channel();
    let clock = thread::spawn(move || clockwork(alarms, ring));
    for (millis, name) in [(600, "tea"), (200, "egg"), (400, "toast")] {
        let after = Duration::from_millis(millis);
        set.send(Alarm { after, name }).unwrap();
    }
    drop(set);
    assert_eq!(rings.iter().collect::<Vec<_>>(), ["egg", "toast", "tea"]);
    clock.join().unwrap();
}
