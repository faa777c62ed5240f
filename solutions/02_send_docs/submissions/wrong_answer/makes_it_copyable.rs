//! The compiler proposes `#[derive(Clone)]`; everything works, and each document is there twice.

use std::sync::mpsc::Sender;

#[derive(Clone)]
pub struct Doc {
    pub title: String,
    pub body: String,
}

pub fn send_docs(docs: Vec<Doc>, tx: Sender<Doc>) -> Vec<(String, usize)> {
    for doc in &docs {
        tx.send(doc.clone()).expect("the printing house listens");
    }
    docs.into_iter().map(|doc| (doc.title, doc.body.len())).collect()
}
