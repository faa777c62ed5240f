use std::sync::mpsc::{Receiver, TryRecvError};

pub fn next_job(rx: &Receiver<u32>) -> Option<u32> {
    match rx.try_recv() {
        Ok(job) => Some(job),
        Err(TryRecvError::Disconnected) => None,
        Err(TryRecvError::Empty) => match rx.recv() {
            Ok(job) => return Some(job),
            Err(..) => return None,
        },
    }
}
