//! Looks once: a call takes one reading, and the others wait for later maps.

use std::sync::mpsc::{Receiver, TryRecvError};

pub fn drain_ready(rx: &Receiver<u32>) -> (Vec<u32>, bool) {
    match rx.try_recv() {
        Ok(reading) => (vec![reading], false),
        Err(error) => (Vec::new(), error == TryRecvError::Disconnected),
    }
}
