//! One function for both sides, which are told apart by who begins; both keep a list.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

struct Sawyer {
    sound: &'static str,
    begins: bool,
    feel: Receiver<String>,
    pull: SyncSender<String>,
}

impl Sawyer {
    fn work(self, rounds: u32) -> Vec<String> {
        let mut sounds = Vec::with_capacity(2 * rounds as usize);
        for round in 1..=rounds {
            if !self.begins {
                sounds.extend(self.feel.recv());
            }
            let own = format!("{} {round}", self.sound);
            sounds.push(own.clone());
            self.pull.send(own).expect("the other one saws as long");
            if self.begins {
                sounds.extend(self.feel.recv());
            }
        }
        sounds
    }
}

pub fn ping_pong(rounds: u32) -> Vec<String> {
    let (to_right, from_left) = mpsc::sync_channel(0);
    let (to_left, from_right) = mpsc::sync_channel(0);
    let left = Sawyer {
        sound: "ping",
        begins: true,
        feel: from_right,
        pull: to_right,
    };
    let right = Sawyer {
        sound: "pong",
        begins: false,
        feel: from_left,
        pull: to_left,
    };
    let right = thread::spawn(move || right.work(rounds));
    let heard = left.work(rounds);
    assert_eq!(right.join().ok().as_ref(), Some(&heard));
    heard
}
