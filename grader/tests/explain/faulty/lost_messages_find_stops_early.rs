//@ finding: lost_messages line 18
// Searchers report every hit; main stops at the first long one.

use std::sync::mpsc;
use std::thread;

const TEXTS: [&str; 3] = ["a brook and a bridge", "over the mountain", "in the valley"];

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::scope(|s| {
        for text in TEXTS {
            let tx = tx.clone();
            s.spawn(move || text.split(' ').for_each(|word| tx.send(word).unwrap()));
        }
    });
    drop(tx);
    let long = rx.into_iter().find(|word| word.len() > 5);
    println!("{long:?}");
}
