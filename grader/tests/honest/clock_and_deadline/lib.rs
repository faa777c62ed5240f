use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::time::{Duration, Instant};

#[derive(Debug, PartialEq, Clone, Eq)]
pub enum Outcome {
    Got(String),
    TimedOut,
    Closed,
}

impl From<RecvTimeoutError> for Outcome {
    fn from(error: RecvTimeoutError) -> Self {
        match error {
            RecvTimeoutError::Timeout => Self::TimedOut,
            RecvTimeoutError::Disconnected => Self::Closed,
        }
    }
}

pub fn first_within(rx: &Receiver<String>, limit: Duration) -> Outcome {
    match rx.try_recv() {
        Ok(text) => return Outcome::Got(text),
        Err(TryRecvError::Disconnected) => return Outcome::Closed,
        Err(TryRecvError::Empty) => {}
    }
    let now = Instant::now();
    let Some(deadline) = now.checked_add(limit) else {
        return rx.recv().map_or(Outcome::Closed, Outcome::Got);
    };
    rx.recv_timeout(deadline.saturating_duration_since(now)).map_or_else(Into::into, Outcome::Got)
}
