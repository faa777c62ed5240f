//@ right
// Every guest says goodbye when dropped, wherever that happens.

use std::sync::mpsc::{Sender, channel};
use std::thread;

struct Guest {
    name: &'static str,
    book: Sender<String>,
}

impl Drop for Guest {
    fn drop(&mut self) {
        let _ = self.book.send(format!("{} left", self.name));
    }
}

fn main() {
    let (book, pages) = channel();
    let (door, room) = channel::<Guest>();
    let host = thread::spawn(move || {
        for guest in room {
            println!("welcome, {}", guest.name);
        }
    });
    for name in ["Ute", "Vic"] {
        let book = book.clone();
        door.send(Guest { name, book }).unwrap();
    }
    drop(book);
    drop(door);
    let mut goodbyes: Vec<_> = pages.into_iter().collect();
    goodbyes.sort();
    host.join().unwrap();
    assert_eq!(goodbyes, ["Ute left", "Vic left"]);
}
