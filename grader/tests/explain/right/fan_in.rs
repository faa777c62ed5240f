//@ right
// Three beekeepers report their hives to one honey scale.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let keepers: Vec<_> = [vec![3, 4], vec![5], vec![1, 2, 6]]
        .into_iter()
        .map(|hives| {
            let tx = tx.clone();
            thread::spawn(move || {
                for kilos in hives {
                    tx.send(kilos).unwrap();
                }
            })
        })
        .collect();
    drop(tx);
    let honey: u32 = rx.iter().sum();
    for keeper in keepers {
        keeper.join().unwrap();
    }
    assert_eq!(honey, 21);
}
