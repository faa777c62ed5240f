use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Looks like a loop over several sources: each wait has a limit, and the clock is read at each turn.
pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let started = Instant::now();
    let (tx, rx) = channel();
    for part in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            for amount in part {
                if tx.send(amount).is_err() {
                    return;
                }
                thread::yield_now();
            }
        });
    }
    drop(tx);
    let mut sum = 0;
    let mut last = started;
    loop {
        match rx.recv_timeout(Duration::from_secs(5)) {
            Ok(amount) => sum += amount,
            Err(RecvTimeoutError::Timeout) => eprintln!("still open after {:?}", started.elapsed()),
            Err(RecvTimeoutError::Disconnected) => break,
        }
        let now = Instant::now();
        assert!(now >= last && SystemTime::now().duration_since(UNIX_EPOCH).is_ok());
        last = now;
    }
    sum
}
