//! Both write into one list under a lock, each in its turn and before it pulls; the first pull comes from outside.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread;

fn sawyer(
    sound: &str,
    rounds: u32,
    list: &Mutex<Vec<String>>,
    feel: &Receiver<()>,
    pull: &SyncSender<()>,
) {
    for _ in 0..rounds {
        if feel.recv().is_err() {
            return;
        }
        list.lock().unwrap().push(sound.into());
        // The last pull may find nobody.
        let _ = pull.send(());
    }
}

pub fn ping_pong(rounds: u32) -> Vec<String> {
    let list = Arc::new(Mutex::new(Vec::new()));
    let (begin, left_feels) = sync_channel(0);
    let (left_pulls, right_feels) = sync_channel(0);
    let right_pulls = begin.clone();
    let (left_list, right_list) = (Arc::clone(&list), Arc::clone(&list));
    let left = thread::spawn(move || sawyer("ping", rounds, &left_list, &left_feels, &left_pulls));
    let right =
        thread::spawn(move || sawyer("pong", rounds, &right_list, &right_feels, &right_pulls));
    let _ = begin.send(());
    drop(begin);
    left.join().unwrap();
    right.join().unwrap();
    std::mem::take(&mut list.lock().unwrap())
}
