//@ finding: lost_messages line 23
// Each of three rangers sends two counts, and main receives once per ranger.

use std::sync::mpsc::channel;
use std::thread;

fn main() {
    let (tx, counts) = channel::<u32>();
    let mut rangers = Vec::new();
    for ranger in 0..3 {
        let tx = tx.clone();
        rangers.push(thread::spawn(move || {
            tx.send(ranger + 10).unwrap();
            tx.send(ranger + 20).unwrap();
        }));
    }
    drop(tx);
    for ranger in rangers {
        ranger.join().unwrap();
    }
    let mut deer = 0;
    for _ in 0..3 {
        deer += counts.recv().unwrap_or_default();
    }
    println!("{deer} deer");
}
