// The document goes to the printing house, and comes out there.

use std::sync::mpsc;

use send_docs::{Doc, send_docs};

fn main() {
    let (tx, rx) = mpsc::channel();
    let doc = Doc {
        title: "Tides".to_owned(),
        body: "High at six.".to_owned(),
    };
    let original = doc;
    send_docs(vec![original], tx);
    println!("{}", rx.iter().count());
}
