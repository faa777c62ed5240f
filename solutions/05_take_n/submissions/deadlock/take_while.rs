//! `take_while` has to take an item to look at it, and does not put it back.

use std::sync::mpsc::Receiver;

pub fn take_n(rx: &Receiver<u32>, n: usize) -> Vec<u32> {
    let mut free = n;
    rx.iter()
        .take_while(|_| {
            let seat = free > 0;
            free = free.saturating_sub(1);
            seat
        })
        .collect()
}
