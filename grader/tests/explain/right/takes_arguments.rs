//@ right
// The first argument says how many dice are thrown; three without one.

use std::env;
use std::sync::mpsc;
use std::thread;

fn throw(seed: u64) -> u64 {
    seed.wrapping_mul(6_364_136_223_846_793_005).rotate_left(17) % 6 + 1
}

fn main() {
    let dice: u64 = env::args()
        .nth(1)
        .and_then(|text| text.parse().ok())
        .unwrap_or(3);
    let (tx, rx) = mpsc::channel();
    thread::scope(|s| {
        for die in 0..dice {
            let tx = tx.clone();
            s.spawn(move || tx.send(throw(die)));
        }
    });
    drop(tx);
    let eyes: Vec<u64> = rx.iter().collect();
    assert_eq!(eyes.len() as u64, dice);
    assert!(eyes.iter().all(|eyes| (1..=6).contains(eyes)));
}
