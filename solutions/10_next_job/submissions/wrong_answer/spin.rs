//@ finding: busy_wait line 9
//! Tells both errors apart, and looks again as fast as it can.

use std::sync::mpsc::{Receiver, TryRecvError};

pub fn next_job(rx: &Receiver<u32>) -> Option<u32> {
    loop {
        // Nothing to do until the next parcel comes.
        match rx.try_recv() {
            Ok(job) => return Some(job),
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => return None,
        }
    }
}
