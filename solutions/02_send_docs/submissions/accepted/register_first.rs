//! The whole register first, by looking; then the documents, by giving them away.

use std::sync::mpsc::Sender;

pub struct Doc {
    pub title: String,
    pub body: String,
}

pub fn send_docs(docs: Vec<Doc>, tx: Sender<Doc>) -> Vec<(String, usize)> {
    let register = docs.iter().map(|doc| (doc.title.clone(), doc.body.len())).collect();
    docs.into_iter().for_each(|doc| tx.send(doc).unwrap());
    register
}
