//@ right
// The sender waits for a receipt after each letter, so it knows what has arrived.

use std::sync::mpsc::{Sender, channel};
use std::thread;

struct Letter {
    text: String,
    receipt: Sender<usize>,
}

fn main() {
    let (post, office) = channel::<Letter>();
    let clerk = thread::spawn(move || {
        let mut archive = Vec::new();
        while let Ok(Letter { text, receipt }) = office.recv() {
            archive.push(text);
            let _ = receipt.send(archive.len());
        }
        archive
    });
    for (number, text) in ["dear all", "regards"].into_iter().enumerate() {
        let (receipt, receipts) = channel();
        let text = text.to_string();
        post.send(Letter { text, receipt }).unwrap();
        assert_eq!(receipts.recv(), Ok(number + 1));
    }
    drop(post);
    assert_eq!(clerk.join().unwrap(), ["dear all", "regards"]);
}
