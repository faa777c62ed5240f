//@ finding: deadlock line 13
// The workers are described by an iterator; the results are summed.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<usize>();
    let workers = ["ant", "bee", "wasp"].iter().map(move |name| {
        let tx = tx.clone();
        thread::spawn(move || tx.send(name.len()).unwrap())
    });
    let total: usize = rx.iter().sum();
    for worker in workers {
        worker.join().unwrap();
    }
    println!("{total} letters");
}
