//! The list itself is the message: whoever holds it writes a line and hands it over.

use std::sync::mpsc;
use std::thread;

pub fn ping_pong(rounds: u32) -> Vec<String> {
    let (to_right, from_left) = mpsc::sync_channel::<Vec<String>>(0);
    let (to_left, from_right) = mpsc::sync_channel::<Vec<String>>(0);
    thread::scope(|scope| {
        scope.spawn(move || {
            for mut list in from_left {
                list.push(String::from("pong"));
                to_left.send(list).unwrap();
            }
        });
        let mut list = Vec::new();
        for _ in 0..rounds {
            list.push(String::from("ping"));
            to_right.send(list).unwrap();
            list = from_right.recv().unwrap();
        }
        drop(to_right);
        list
    })
}
