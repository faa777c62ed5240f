//@ finding: busy_wait line 15
// A consumer goes on after any error, even after the one that says it is over.

use std::sync::mpsc::{Receiver, channel};
use std::thread;

struct Meter {
    pulses: Receiver<u32>,
    total: u32,
}

impl Meter {
    fn run(mut self) -> u32 {
        while self.total < 100 {
            if let Ok(pulse) = self.pulses.recv() {
                self.total += pulse;
            }
        }
        self.total
    }
}

fn main() {
    let (tx, pulses) = channel();
    let meter = Meter { pulses, total: 0 };
    let meter = thread::spawn(move || meter.run());
    for pulse in [20, 30, 40] {
        tx.send(pulse).unwrap();
    }
    drop(tx);
    println!("{}", meter.join().unwrap());
}
