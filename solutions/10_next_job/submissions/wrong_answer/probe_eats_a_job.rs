//! Asks with `try_recv` whether the channel is closed, and throws away the job that this look takes out.

use std::sync::mpsc::{Receiver, TryRecvError};

pub fn next_job(rx: &Receiver<u32>) -> Option<u32> {
    if rx.try_recv() == Err(TryRecvError::Disconnected) {
        return None;
    }
    rx.recv().ok()
}
