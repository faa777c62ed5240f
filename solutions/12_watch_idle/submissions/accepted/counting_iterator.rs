//! An iterator that ends with the watch; the error that ended it is kept beside it.

use std::iter;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum End {
    Idle,
    Closed,
}

impl From<RecvTimeoutError> for End {
    fn from(error: RecvTimeoutError) -> Self {
        match error {
            RecvTimeoutError::Timeout => Self::Idle,
            RecvTimeoutError::Disconnected => Self::Closed,
        }
    }
}

pub fn watch_idle(rx: Receiver<u32>, idle: Duration) -> (usize, End) {
    let mut end = None;
    let beats = iter::from_fn(|| match rx.recv_timeout(idle) {
        Ok(bucket) => Some(bucket),
        Err(error) => {
            end = Some(error.into());
            None
        }
    })
    .count();
    (beats, end.unwrap_or(End::Closed))
}
