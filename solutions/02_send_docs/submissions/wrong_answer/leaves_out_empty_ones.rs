//! A document without text is a document, too.

use std::sync::mpsc::Sender;

pub struct Doc {
    pub title: String,
    pub body: String,
}

pub fn send_docs(docs: Vec<Doc>, tx: Sender<Doc>) -> Vec<(String, usize)> {
    let register = docs.iter().map(|doc| (doc.title.clone(), doc.body.len())).collect();
    for doc in docs.into_iter().filter(|doc| !doc.body.is_empty()) {
        tx.send(doc).expect("the printing house listens");
    }
    register
}
