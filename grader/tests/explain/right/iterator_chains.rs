//@ right
// Receivers are iterators: filter_map, take_while, fold and friends, all to the end.

use std::sync::mpsc::{Receiver, channel};
use std::thread;

fn with_words<R>(words: &'static str, f: impl FnOnce(Receiver<&'static str>) -> R) -> R {
    let (tx, rx) = channel();
    let source = thread::spawn(move || words.split(' ').try_for_each(|word| tx.send(word)));
    let result = f(rx);
    source.join().unwrap().unwrap();
    result
}

fn main() {
    let numbers: Vec<i32> = with_words("4 x 15 y 16", |rx| {
        rx.iter().filter_map(|word| word.parse().ok()).collect()
    });
    assert_eq!(numbers, [4, 15, 16]);

    with_words("up up down", |rx| {
        let ups = rx.iter().take_while(|word| *word == "up").count();
        assert_eq!((ups, rx.iter().count()), (2, 0));
    });

    let longest = with_words("a bcd ef", |rx| {
        rx.into_iter().max_by_key(|word| word.len())
    });
    assert_eq!(longest, Some("bcd"));

    let (short, long): (Vec<_>, Vec<_>) =
        with_words("fir oak maple", |rx| rx.iter().partition(|w| w.len() < 4));
    assert_eq!((short.len(), long.len()), (2, 1));

    let join = |rx: Receiver<&str>| rx.iter().fold(String::new(), |text, c| text + c);
    assert_eq!(with_words("r u s t", join), "rust");
}
