//! `pop` gives an owned document, but the last one first.

use std::sync::mpsc::Sender;

pub struct Doc {
    pub title: String,
    pub body: String,
}

pub fn send_docs(mut docs: Vec<Doc>, tx: Sender<Doc>) -> Vec<(String, usize)> {
    let mut register = Vec::new();
    while let Some(doc) = docs.pop() {
        register.push((doc.title.clone(), doc.body.len()));
        tx.send(doc).expect("the printing house listens");
    }
    register
}
