//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p send_docs` runs just these, with real threads, and ends a hang after twenty seconds.

use std::sync::mpsc;

use check_kit::{check_eq, deadline, everywhere};
use rstest::rstest;
use send_docs::{Doc, send_docs};

fn doc(title: &str, body: &str) -> Doc {
    Doc {
        title: title.to_owned(),
        body: body.to_owned(),
    }
}

#[rstest]
#[timeout(deadline(20))]
fn two_documents() {
    everywhere(|| {
        let (tx, rx) = mpsc::channel();
        check_eq!(
            send_docs(
                vec![doc("Tides", "High at six."), doc("Moss", "It is green.")],
                tx
            ),
            [("Tides".to_owned(), 12), ("Moss".to_owned(), 12)],
            "the register of two documents: title and length of each"
        );
        check_eq!(
            rx.iter().map(|doc| doc.title).collect::<Vec<_>>(),
            ["Tides", "Moss"],
            "the titles that arrived at the printing house"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn without_documents_the_register_is_empty() {
    everywhere(|| {
        let (tx, rx) = mpsc::channel();
        check_eq!(
            send_docs(vec![], tx),
            Vec::<(String, usize)>::new(),
            "the register of no document"
        );
        check_eq!(rx.iter().count(), 0, "the number of documents that arrived");
    });
}
