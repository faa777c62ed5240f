//@ finding: unbounded_queue line 9
// All readings of a year are queued before the first one is looked at.

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel::<u32>();
    for second in 0..1_200_000 {
        tx.send(second % 60).unwrap();
    }
    drop(tx);
    println!("{}", rx.iter().map(u64::from).sum::<u64>());
}
