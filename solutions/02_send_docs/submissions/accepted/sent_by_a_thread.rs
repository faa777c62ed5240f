//! A thread of its own sends; the documents change hands twice.

use std::sync::mpsc::Sender;

pub struct Doc {
    pub title: String,
    pub body: String,
}

pub fn send_docs(docs: Vec<Doc>, tx: Sender<Doc>) -> Vec<(String, usize)> {
    let register: Vec<_> = docs.iter().map(|doc| (doc.title.to_string(), doc.body.len())).collect();
    let office = std::thread::spawn(move || {
        for doc in docs {
            if tx.send(doc).is_err() {
                return;
            }
        }
    });
    office.join().unwrap();
    register
}
