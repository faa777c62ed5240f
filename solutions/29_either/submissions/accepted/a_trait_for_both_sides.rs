//! Both sides know how to become an entry, and one function forwards either of them; the book has room for few entries.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    Num(i32),
    Text(String),
}

impl From<i32> for Event {
    fn from(number: i32) -> Self {
        Event::Num(number)
    }
}

impl From<String> for Event {
    fn from(text: String) -> Self {
        Event::Text(text)
    }
}

struct Side<T> {
    from: Receiver<T>,
    to: SyncSender<Event>,
}

impl<T: Into<Event> + Send + 'static> Side<T> {
    fn start(self) {
        thread::spawn(move || {
            while let Ok(item) = self.from.recv() {
                let Ok(()) = self.to.send(item.into()) else {
                    return;
                };
            }
        });
    }
}

pub fn either(a: Receiver<i32>, b: Receiver<String>) -> Receiver<Event> {
    let (tx, rx) = sync_channel(3);
    Side {
        from: a,
        to: tx.clone(),
    }
    .start();
    Side { from: b, to: tx }.start();
    rx
}
