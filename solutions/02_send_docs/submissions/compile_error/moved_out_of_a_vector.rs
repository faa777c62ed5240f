//! Takes documents out of the vector by their index: E0507.

use std::sync::mpsc::Sender;

pub struct Doc {
    pub title: String,
    pub body: String,
}

pub fn send_docs(docs: Vec<Doc>, tx: Sender<Doc>) -> Vec<(String, usize)> {
    let mut register = Vec::new();
    for at in 0..docs.len() {
        register.push((docs[at].title.clone(), docs[at].body.len()));
        tx.send(docs[at]).expect("the printing house listens");
    }
    register
}
