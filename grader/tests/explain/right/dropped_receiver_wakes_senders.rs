//@ right
// Three senders wait at a closed counter; when it is given up, they all go home.

use std::sync::mpsc::{SendError, sync_channel};
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = sync_channel::<&str>(0);
    let people: Vec<_> = ["Ola", "Per", "Rut"]
        .into_iter()
        .map(|name| {
            let tx = tx.clone();
            thread::spawn(move || tx.send(name))
        })
        .collect();
    drop(tx);
    thread::sleep(Duration::from_millis(10));
    drop(rx);
    let mut home = Vec::new();
    for person in people {
        if let Err(SendError(name)) = person.join().unwrap() {
            home.push(name);
        }
    }
    assert_eq!(home, ["Ola", "Per", "Rut"]);
}
