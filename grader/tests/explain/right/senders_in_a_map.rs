//@ right
// Rooms have a sender each in a map; clearing the map closes all the rooms.

use std::collections::HashMap;
use std::sync::mpsc::{Sender, channel};
use std::thread;

fn main() {
    let mut rooms: HashMap<String, Sender<&str>> = HashMap::new();
    let mut threads = Vec::new();
    for name in ["hall", "loft", "yard"] {
        let (tx, rx) = channel();
        rooms.insert(name.to_string(), tx);
        threads.push(thread::spawn(move || {
            rx.into_iter().fold(String::new(), |all, word| all + word)
        }));
    }
    for (room, word) in [
        ("hall", "he"),
        ("yard", "!"),
        ("hall", "llo"),
        ("attic", "?"),
    ] {
        if let Some(room) = rooms.get(room) {
            room.send(word).unwrap();
        }
    }
    rooms.clear();
    let said: Vec<_> = threads.into_iter().map(|t| t.join().unwrap()).collect();
    assert_eq!(said, ["hello", "", "!"]);
}
