//@ error: E0599
// A copy for the printing house, and the original for the register.

use std::sync::mpsc;

use send_docs::{Doc, send_docs};

fn main() {
    let (tx, rx) = mpsc::channel();
    let doc = Doc {
        title: "Tides".to_owned(),
        body: "High at six.".to_owned(),
    };
    let copy = doc.clone(); //~
    send_docs(vec![copy], tx);
    println!("{} {}", doc.title, rx.iter().count());
}
