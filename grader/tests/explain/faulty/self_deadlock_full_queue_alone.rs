//@ finding: self_deadlock line 8
// The letters of a word are queued first and read afterwards, by one thread.

use std::sync::mpsc;

fn reverse(word: &str) -> String {
    let (tx, rx) = mpsc::sync_channel(4);
    word.chars().for_each(|c| tx.send(c).unwrap());
    drop(tx);
    let letters: Vec<char> = rx.iter().collect();
    letters.into_iter().rev().collect()
}

fn main() {
    for word in ["tree", "river"] {
        println!("{word} {}", reverse(word));
    }
}
