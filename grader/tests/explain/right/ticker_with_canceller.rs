//@ right
// A ticker waits on its cancel channel between two ticks, so it stops at once.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

struct Ticker {
    ticks: Receiver<u64>,
    cancel: Sender<()>,
    thread: JoinHandle<()>,
}

fn ticker(period: Duration) -> Ticker {
    let (tick, ticks) = channel();
    let (cancel, cancelled) = channel::<()>();
    let thread = thread::spawn(move || {
        for number in 0.. {
            match cancelled.recv_timeout(period) {
                Err(RecvTimeoutError::Timeout) if tick.send(number).is_ok() => {}
                _ => return,
            }
        }
    });
    Ticker {
        ticks,
        cancel,
        thread,
    }
}

fn main() {
    let fast = ticker(Duration::from_millis(2));
    let slow = ticker(Duration::from_secs(1000 * 3600));
    for number in 0..3 {
        assert_eq!(fast.ticks.recv(), Ok(number));
    }
    for Ticker {
        ticks,
        cancel,
        thread,
    } in [fast, slow]
    {
        drop(cancel);
        thread.join().unwrap();
        println!("{} more ticks", ticks.iter().count());
    }
}
