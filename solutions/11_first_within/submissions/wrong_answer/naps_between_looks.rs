//! Looks every tenth of a second: gentle with the processor, late with every answer.

use std::sync::mpsc::{Receiver, TryRecvError};
use std::thread;
use std::time::Duration;
use std::time::Instant;

#[derive(Debug, PartialEq)]
pub enum Outcome {
    Got(String),
    TimedOut,
    Closed,
}

pub fn first_within(rx: &Receiver<String>, limit: Duration) -> Outcome {
    let deadline = Instant::now() + limit;
    loop {
        match rx.try_recv() {
            Ok(message) => return Outcome::Got(message),
            Err(TryRecvError::Disconnected) => return Outcome::Closed,
            Err(TryRecvError::Empty) => {}
        }
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Outcome::TimedOut;
        }
        thread::sleep(left.min(Duration::from_millis(100)));
    }
}
