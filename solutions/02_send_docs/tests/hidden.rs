//! What people get wrong: a part is taken out of the document, so that it arrives empty, or out of what the register
//! is made from; the order changes; characters are counted in place of bytes; empty or equal documents are left out;
//! the sender is kept somewhere, so that the printers wait for ever; the document is made copyable (`compile_fail/`).

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use check_kit::{check_eq, everywhere, explore, inputs};
use rstest::rstest;
use send_docs::{Doc, send_docs};

type Pages = Vec<(String, String)>;

/// Titles and bodies that nobody can know beforehand. The second has no body and the third no title, the fourth is
/// like the one before; the fifth holds characters of more
/// than one byte, and ends with a new line.
fn pages(count: usize) -> Pages {
    let mut inputs = inputs();
    let mut pages = Pages::new();
    for at in 0..count {
        let mut text =
            |length: usize| -> String { (0..length).map(|_| inputs.lowercase()).collect() };
        let page = match at {
            1 => (text(5), String::new()),
            2 => (String::new(), text(7)),
            3 => pages[2].clone(),
            4 => (format!("Über {}", text(3)), format!(" {} 船 ø\n", text(4))),
            _ => (text(6), text(3 + 5 * (at % 4))),
        };
        pages.push(page);
    }
    pages
}

fn docs(pages: &Pages) -> Vec<Doc> {
    let doc = |(title, body): (String, String)| Doc { title, body };
    pages.iter().cloned().map(doc).collect()
}

fn opened(doc: Doc) -> (String, String) {
    (doc.title, doc.body)
}

#[rstest]
#[case::no_document(0)]
#[case::one_document(1)]
#[case::empty_and_equal_ones(6)]
#[case::a_whole_cupboard(90)]
fn every_document_arrives_whole_and_in_order(#[case] count: usize) {
    let pages = pages(count);
    everywhere(|| {
        let (tx, rx) = mpsc::channel();
        send_docs(docs(&pages), tx);
        check_eq!(
            rx.iter().map(opened).collect::<Pages>(),
            pages,
            "title and body of the documents that arrived (there were {count}): what is taken out of a document before \
             it is sent does not arrive"
        );
    });
}

#[rstest]
#[case::no_document(0)]
#[case::one_document(1)]
#[case::empty_and_equal_ones(6)]
#[case::a_whole_cupboard(90)]
fn the_register_tells_title_and_length(#[case] count: usize) {
    let pages = pages(count);
    everywhere(|| {
        let (tx, rx) = mpsc::channel();
        check_eq!(
            send_docs(docs(&pages), tx),
            pages
                .iter()
                .map(|(title, body)| (title.clone(), body.len()))
                .collect::<Vec<_>>(),
            "the register of {count} documents, in their order: each title, and the length of each body in bytes"
        );
        check_eq!(
            rx.iter().count(),
            pages.len(),
            "the number of documents that arrived"
        );
    });
}

#[rstest]
fn the_printers_may_read_while_the_office_still_sends() {
    let pages = pages(4);
    explore(|| {
        let (tx, rx) = mpsc::channel();
        let printers = thread::spawn(move || rx.iter().map(opened).collect::<Pages>());
        check_eq!(
            send_docs(docs(&pages), tx).len(),
            4,
            "the number of lines in the register, with the printers at work in another thread"
        );
        check_eq!(
            printers.join().ok(),
            Some(pages.clone()),
            "what the printers read while the office was still sending"
        );
    });
}

#[rstest]
fn the_channel_closes_after_the_last_document() {
    let pages = pages(2);
    explore(|| {
        let (tx, rx) = mpsc::channel();
        send_docs(docs(&pages), tx);
        for _ in &pages {
            let _ = rx.recv();
        }
        // Nothing is to come, so there is nothing to wait for; a minute is patience enough.
        check_eq!(
            rx.recv_timeout(Duration::from_secs(60)).err(),
            Some(mpsc::RecvTimeoutError::Disconnected),
            "what the printers hear after the last document: the sender was given to the function, which must not keep it"
        );
    });
}
