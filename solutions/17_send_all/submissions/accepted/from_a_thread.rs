//! A thread sends, and its result comes back through `join`.

use std::sync::mpsc::SyncSender;
use std::thread;

pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let tx = tx.clone();
    let courier = thread::spawn(move || {
        let count = items.len();
        let mut items = items.into_iter();
        loop {
            let Some(item) = items.next() else {
                return Ok(count);
            };
            let Err(error) = tx.send(item) else { continue };
            let mut rest = vec![error.0];
            rest.extend(items);
            return Err(rest);
        }
    });
    courier.join().expect("the courier does not panic")
}
