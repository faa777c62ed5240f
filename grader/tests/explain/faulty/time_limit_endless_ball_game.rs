//@ finding: time_limit line 14
// Two players pass a ball, and nobody ever lets it fall.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

struct Player {
    hear: Receiver<u64>,
    pass: Sender<u64>,
}

impl Player {
    fn play(self) {
        while self.pass.send(self.hear.recv().unwrap() + 1).is_ok() {}
    }
}

fn main() {
    let (left, from_left) = channel();
    let (right, from_right) = channel();
    left.send(0).unwrap();
    let one = Player {
        hear: from_left,
        pass: right,
    };
    let two = Player {
        hear: from_right,
        pass: left,
    };
    let game = thread::spawn(|| one.play());
    two.play();
    game.join().unwrap();
}
