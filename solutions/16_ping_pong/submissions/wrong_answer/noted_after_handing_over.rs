//! Pulls first and notes the sound afterwards: by then the other one may have noted its own.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread;

type Sounds = Arc<Mutex<Vec<String>>>;

fn note(sounds: &Sounds, sound: &str) {
    sounds.lock().unwrap().push(sound.to_owned());
}

fn left(rounds: u32, sounds: &Sounds, pull: &SyncSender<()>, feel: &Receiver<()>) {
    for _ in 0..rounds {
        pull.send(()).unwrap();
        note(sounds, "ping");
        feel.recv().unwrap();
    }
}

pub fn ping_pong(rounds: u32) -> Vec<String> {
    let sounds = Sounds::default();
    let (to_right, from_left) = sync_channel(0);
    let (to_left, from_right) = sync_channel(0);
    let right = {
        let sounds = Arc::clone(&sounds);
        thread::spawn(move || {
            for () in from_left {
                note(&sounds, "pong");
                to_left.send(()).unwrap();
            }
        })
    };
    left(rounds, &sounds, &to_right, &from_right);
    drop(to_right);
    right.join().unwrap();
    std::mem::take(&mut sounds.lock().unwrap())
}
