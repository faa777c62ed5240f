//! Sends the document and leaves an empty one in its place, from which the register is made.

use std::sync::mpsc::Sender;

pub struct Doc {
    pub title: String,
    pub body: String,
}

pub fn send_docs(mut docs: Vec<Doc>, tx: Sender<Doc>) -> Vec<(String, usize)> {
    let mut register = Vec::new();
    for doc in docs.iter_mut() {
        let blank = Doc {
            title: String::new(),
            body: String::new(),
        };
        tx.send(std::mem::replace(doc, blank)).expect("the printing house listens");
        register.push((doc.title.clone(), doc.body.len()));
    }
    register
}
