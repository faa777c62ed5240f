//! The keeper does not send the text, it sends what makes the text.

use std::sync::mpsc::{Sender, channel};
use std::thread;

type Words = Box<dyn FnOnce() -> String + Send + 'static>;

fn tell(line: Sender<Words>, msg: String) {
    let words: Words = Box::new(move || msg);
    line.send(words).unwrap_or_else(|gone| drop(gone.0()));
}

pub fn relay(msg: String) -> String {
    let (line, office) = channel::<Words>();
    let keeper = thread::spawn(|| tell(line, msg));
    let text = office.recv().map(|words| words()).unwrap_or_default();
    keeper.join().expect("the keeper goes home");
    text
}
