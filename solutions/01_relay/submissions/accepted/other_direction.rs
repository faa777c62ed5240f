//! The other way round: this thread speaks, the new one listens and gives the text back through `join`.

use std::sync::mpsc::{Receiver, channel};
use std::thread::Builder;

fn listen(rx: Receiver<String>) -> String {
    rx.into_iter().collect()
}

pub fn relay(msg: String) -> String {
    let (tx, rx) = channel();
    let listener = Builder::new()
        .name("listener".to_owned())
        .spawn(move || listen(rx))
        .expect("there is room for one more thread");
    tx.send(msg).expect("the listener is there");
    drop(tx);
    listener.join().expect("the listener does not panic")
}
