//@ finding: time_limit line 8
// A number is searched for that does not exist; the thread computes for ever.

use std::sync::mpsc::channel;

fn root(square: u64) -> u64 {
    let mut guess = 0_u64;
    while guess.wrapping_mul(guess) != square {
        guess = (guess + 1) % 1_000_003;
    }
    guess
}

fn main() {
    let (tx, rx) = channel();
    tx.send(2).unwrap();
    drop(tx);
    let root = rx.iter().map(root).max();
    println!("{root:?}");
}
