//@ right
// Scoped senders and a scoped receiver loop: the original goes before the loop.

use std::sync::mpsc;
use std::thread;

fn longest<'a>(shelves: &[Vec<&'a str>]) -> Option<&'a str> {
    thread::scope(|s| {
        let (tx, rx) = mpsc::channel();
        for shelf in shelves {
            let tx = tx.clone();
            s.spawn(move || {
                for title in shelf {
                    tx.send(*title).unwrap();
                }
            });
        }
        drop(tx);
        let mut best = None;
        for title in rx {
            if best.is_none_or(|known: &str| known.len() < title.len()) {
                best = Some(title);
            }
        }
        best
    })
}

fn main() {
    let shelves = [vec!["Reeds", "Ash"], vec![], vec!["A Winter Walk"]];
    assert_eq!(longest(&shelves), Some("A Winter Walk"));
    assert_eq!(longest(&[]), None);
}
