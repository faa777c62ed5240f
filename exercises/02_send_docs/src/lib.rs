//! The blank register.
//!
//! A publisher sends its documents to a printing house, one after the other, and keeps a register: the title of each
//! document and how long its text is. There is one copy of each document. That is why `Doc` cannot be cloned, and it
//! stays so.
//!
//! The first version of the function below did not compile: `E0382`, a document was used after it had been given
//! away. Somebody put in `mem::take`, here and there, until the compiler was content. The printing house is content,
//! too. But the register is full of empty lines.
//!
//! Run `cargo run -p grader check send_docs`, read what it says, and repair the function.
//!
//! What can be seen from outside:
//! - Every document arrives whole, in the order of `docs`.
//! - The register has one line for each document, in the same order: its title, and the length of its body in bytes.
//! - When the function has returned and the printers have read everything, the channel is closed.

use std::mem;
use std::sync::mpsc::Sender;

/// A document, of which there is one copy.
pub struct Doc {
    pub title: String,
    pub body: String,
}

/// Sends every document through `tx`, and returns the title and the length of each.
pub fn send_docs(mut docs: Vec<Doc>, tx: Sender<Doc>) -> Vec<(String, usize)> {
    for doc in &mut docs {
        let title = mem::take(&mut doc.title);
        let body = mem::take(&mut doc.body);
        tx.send(Doc { title, body })
            .expect("the printing house listens");
    }

    docs.into_iter()
        .map(|doc| (doc.title, doc.body.len()))
        .collect()
}
