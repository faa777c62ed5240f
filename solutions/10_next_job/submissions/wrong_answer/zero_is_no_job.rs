//! Takes the number zero for no parcel.

use std::sync::mpsc::Receiver;

/// Next.
pub fn next_job(rx: &Receiver<u32>) -> Option<u32> {
    loop {
        let j = rx.recv().ok()?;
        if j != 0 {
            return Some(j);
        }
    }
}
