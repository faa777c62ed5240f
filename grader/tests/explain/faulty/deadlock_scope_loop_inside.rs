//@ finding: deadlock line 20
// Scoped threads square numbers; the results are added up inside the scope.

use std::sync::mpsc;
use std::thread;

fn main() {
    let numbers = [1_u64, 2, 3, 4, 5, 6];
    let (tx, rx) = mpsc::channel();
    let mut total = 0;
    thread::scope(|s| {
        for half in numbers.chunks(3) {
            let tx = &tx;
            s.spawn(move || {
                for n in half {
                    tx.send(n * n).unwrap();
                }
            });
        }
        for square in rx.iter() {
            total += square;
        }
    });
    drop(tx);
    println!("{total}");
}
