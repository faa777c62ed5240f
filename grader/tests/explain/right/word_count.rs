//@ right
// Map and reduce: each thread counts its line, the counts are merged at the end.

use std::collections::HashMap;
use std::sync::mpsc::channel;
use std::thread;

type Counts = HashMap<String, usize>;

fn count(line: &str) -> Counts {
    line.split_whitespace()
        .fold(Counts::new(), |mut counts, word| {
            *counts.entry(word.to_lowercase()).or_default() += 1;
            counts
        })
}

fn main() {
    let lines = ["the sea the sky", "The gull and the sea", ""];
    let (tx, rx) = channel();
    let merged = thread::scope(|s| {
        for line in lines {
            let tx = tx.clone();
            s.spawn(move || tx.send(count(line)).unwrap());
        }
        drop(tx);
        rx.into_iter()
            .flatten()
            .fold(Counts::new(), |mut all, (word, n)| {
                *all.entry(word).or_default() += n;
                all
            })
    });
    assert_eq!(merged["the"], 4);
    assert_eq!(merged["sea"], 2);
    assert_eq!(merged.values().sum::<usize>(), 9);
}
