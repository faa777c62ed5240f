//@ finding: lost_messages line 18
// A radio is tuned to a new channel while the old one still holds two songs.

use std::sync::mpsc::{self, Receiver, Sender};

struct Radio {
    antenna: Receiver<&'static str>,
}

impl Radio {
    fn tune(&mut self) -> Sender<&'static str> {
        let (tower, antenna) = mpsc::channel();
        self.antenna = antenna;
        tower
    }

    fn listen(&self) -> Option<&'static str> {
        self.antenna.recv().ok()
    }
}

fn main() {
    let (tower, antenna) = mpsc::channel();
    let mut radio = Radio { antenna };
    for song in ["waltz", "polka", "tango"] {
        tower.send(song).unwrap();
    }
    println!("{:?}", radio.listen());
    let tower = radio.tune();
    drop(tower);
}
