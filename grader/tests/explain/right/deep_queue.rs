//@ right
// A hundred thousand grains are queued before the first one is ground.

use std::sync::mpsc::channel;
use std::thread;

const GRAINS: u64 = 100_000;

fn main() {
    let (tx, rx) = channel();
    for grain in 0..GRAINS {
        tx.send(grain).unwrap();
    }
    drop(tx);
    let mill = thread::spawn(move || rx.into_iter().zip(0..).filter(|(a, b)| a == b).count());
    assert_eq!(mill.join().unwrap() as u64, GRAINS);
}
