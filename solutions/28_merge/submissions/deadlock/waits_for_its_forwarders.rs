//@ finding: deadlock line 9
//! Joins the forwarders before it hands out the end that they lead to.

use std::sync::mpsc::{self, Receiver};
use std::thread;

pub fn merge(rxs: Vec<Receiver<u32>>) -> Receiver<u32> {
    let (river, screen) = mpsc::channel();
    thread::scope(|valley| {
        for stream in rxs {
            let river = river.clone();
            valley.spawn(move || stream.iter().try_for_each(|level| river.send(level)));
        }
    });
    screen
}
