//! Writes the line of the register when the document has been given away: E0382.

use std::sync::mpsc::Sender;

pub struct Doc {
    pub title: String,
    pub body: String,
}

pub fn send_docs(docs: Vec<Doc>, tx: Sender<Doc>) -> Vec<(String, usize)> {
    let mut register = Vec::new();
    for doc in docs {
        tx.send(doc).expect("the printing house listens");
        register.push((doc.title, doc.body.len()));
    }
    register
}
