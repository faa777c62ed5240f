//@ right
// Consumers end when their channel closes; nothing else tells them to.

use std::sync::mpsc::channel;
use std::thread;

fn main() {
    let mut inputs = Vec::new();
    let mut consumers = Vec::new();
    for _ in 0..3 {
        let (tx, rx) = channel::<u8>();
        inputs.push(tx);
        consumers.push(thread::spawn(move || rx.into_iter().count()));
    }
    for n in 0..9 {
        inputs[usize::from(n) % 3].send(n).unwrap();
    }
    inputs.clear();
    let counts: Vec<_> = consumers.into_iter().map(|c| c.join().unwrap()).collect();
    assert_eq!(counts, [3, 3, 3]);
}
