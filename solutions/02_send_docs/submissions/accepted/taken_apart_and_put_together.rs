//! Takes the document apart, and puts a new one together from its parts.

use std::sync::mpsc::Sender;

pub struct Doc {
    pub title: String,
    pub body: String,
}

pub fn send_docs(docs: Vec<Doc>, tx: Sender<Doc>) -> Vec<(String, usize)> {
    docs.into_iter()
        .map(|Doc { title, body }| {
            let line = (title.clone(), body.len());
            if tx.send(Doc { title, body }).is_err() {
                eprintln!("nobody prints");
            }
            line
        })
        .collect()
}
