//@ finding: busy_wait line 9
//! Takes every error for "not yet", also the one that says "never".

use std::sync::mpsc::Receiver;

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let mut flocks = Vec::new();
    loop {
        match rx.try_recv() {
            Ok(birds) => flocks.push(birds),
            Err(_) => continue,
        }
    }
}
