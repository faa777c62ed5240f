//@ right
// Folders are walked by workers that find new folders; the count of open ones ends the walk.

use std::sync::mpsc::{Sender, channel};
use std::thread::{self, JoinHandle};

enum Found {
    Folder(u32),
    File,
    Done,
}

fn walk(depth: u32, found: Sender<Found>) -> JoinHandle<()> {
    thread::spawn(move || {
        for _ in 0..depth {
            let _ = found.send(Found::Folder(depth - 1));
        }
        let _ = found.send(Found::File);
        let _ = found.send(Found::Done);
    })
}

fn main() {
    let (tx, rx) = channel();
    let mut walkers = vec![walk(3, tx.clone())];
    let (mut open, mut files) = (1, 0);
    while open > 0 {
        match rx.recv().expect("main has a sender itself") {
            Found::Folder(depth) => {
                open += 1;
                walkers.push(walk(depth, tx.clone()));
            }
            Found::File => files += 1,
            Found::Done => open -= 1,
        }
    }
    walkers
        .into_iter()
        .for_each(|walker| walker.join().unwrap());
    // 3! + 3!/1! + 3!/2! + 3!/3!
    assert_eq!(files, 16);
}
