//@ finding: deadlock line 32
// One sender behind an Arc, shared by all the scouts instead of cloned.

use std::sync::{Arc, mpsc};
use std::thread;

#[derive(Debug)]
struct Sighting {
    scout: usize,
    birds: usize,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx = Arc::new(tx);
    let scouts: Vec<_> = (0..3)
        .map(|scout| {
            let tx = Arc::clone(&tx);
            thread::spawn(move || {
                tx.send(Sighting {
                    scout,
                    birds: scout * 2,
                })
                .unwrap();
            })
        })
        .collect();
    for scout in scouts {
        scout.join().unwrap();
    }
    let mut birds = 0;
    for sighting in rx {
        println!("{sighting:?}");
        birds += sighting.birds + sighting.scout;
    }
    println!("{birds} birds");
}
