//! A sender that is forgotten is never dropped, and so the channel never closes.

use std::sync::mpsc::Sender;

pub struct Doc {
    pub title: String,
    pub body: String,
}

pub fn send_docs(docs: Vec<Doc>, tx: Sender<Doc>) -> Vec<(String, usize)> {
    let mut register = Vec::new();
    for doc in docs {
        register.push((doc.title.clone(), doc.body.len()));
        tx.send(doc).expect("the printing house listens");
    }
    std::mem::forget(tx);
    register
}
