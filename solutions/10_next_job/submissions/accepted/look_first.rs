//! Looks first and waits only if there is nothing; both errors are told apart.

use std::sync::mpsc::{Receiver, TryRecvError};

pub fn next_job(rx: &Receiver<u32>) -> Option<u32> {
    match rx.try_recv() {
        Ok(job) => Some(job),
        Err(TryRecvError::Empty) => rx.recv().ok(),
        Err(TryRecvError::Disconnected) => None,
    }
}
