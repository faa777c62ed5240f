//! A wait with a limit of zero is a look; its errors are called otherwise.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

struct Map {
    readings: Vec<u32>,
    last: bool,
}

impl Map {
    fn draw(rx: &Receiver<u32>) -> Self {
        let mut readings = Vec::with_capacity(16);
        let last = loop {
            match rx.recv_timeout(Duration::ZERO) {
                Ok(reading) => readings.push(reading),
                Err(why) => break why == RecvTimeoutError::Disconnected,
            }
        };
        Self { readings, last }
    }
}

pub fn drain_ready(rx: &Receiver<u32>) -> (Vec<u32>, bool) {
    let Map { readings, last } = Map::draw(rx);
    (readings, last)
}
