//@ finding: deadlock line 20
// A search spawns a thread per branch and keeps one sender to hand out to the next ones.

use std::sync::mpsc::{Sender, channel};
use std::thread;

struct Found {
    name: String,
    branches: u32,
}

fn explore(name: String, branches: u32, tx: Sender<Found>) {
    thread::spawn(move || tx.send(Found { name, branches }));
}

fn main() {
    let (tx, rx) = channel();
    explore("root".to_string(), 2, tx.clone());
    let mut names = Vec::new();
    for found in &rx {
        for branch in 0..found.branches {
            let name = format!("{}/{branch}", found.name);
            explore(name, found.branches - 1, tx.clone());
        }
        names.push(found.name);
    }
    names.sort();
    println!("{names:?}");
}
