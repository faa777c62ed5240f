use std::sync::mpsc::{Receiver, RecvTimeoutError::{self, *}};
use std::time::Duration;

const HOUR: Duration = Duration::new(60 * 60, 0);

fn select(sources: &[&Receiver<u32>]) -> Result<u32, RecvTimeoutError> {
    sources.iter().map(|rx| rx.recv_timeout(HOUR)).next_back().unwrap_or(Err(Disconnected))
}

pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let mut flocks = vec![];
    loop {
        flocks.push(match select(&[rx]) {
            Ok(birds) => birds,
            Err(Timeout) => continue,
            Err(Disconnected) => return flocks,
        });
    }
}
