//! `swap_remove` gives an owned document, and puts the last one into its place.

use std::sync::mpsc::Sender;

pub struct Doc {
    pub title: String,
    pub body: String,
}

pub fn send_docs(mut docs: Vec<Doc>, tx: Sender<Doc>) -> Vec<(String, usize)> {
    let register = docs.iter().map(|doc| (doc.title.clone(), doc.body.len())).collect();
    while !docs.is_empty() {
        tx.send(docs.swap_remove(0)).expect("the printing house listens");
    }
    register
}
