//! Drains the vector, which stays behind, empty.

use std::sync::mpsc::Sender;

pub struct Doc {
    pub title: String,
    pub body: String,
}

pub fn send_docs(mut docs: Vec<Doc>, tx: Sender<Doc>) -> Vec<(String, usize)> {
    let mut register = vec![(String::new(), 0); docs.len()];
    for (doc, (title, length)) in docs.drain(..).zip(&mut register) {
        title.push_str(&doc.title);
        *length = doc.body.len();
        tx.send(doc).unwrap();
    }
    register
}
