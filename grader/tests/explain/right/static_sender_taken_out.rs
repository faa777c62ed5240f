//@ right
// The alarm line is in a static and is taken out of it before the calls are counted.

use std::sync::Mutex;
use std::sync::mpsc::{Sender, channel};
use std::thread;

static LINE: Mutex<Option<Sender<u8>>> = Mutex::new(None);

fn call(number: u8) -> bool {
    match LINE.lock().unwrap().as_ref() {
        Some(line) => line.send(number).is_ok(),
        None => false,
    }
}

fn main() {
    assert!(!call(0), "there is no line so far");
    let (line, calls) = channel();
    LINE.lock().unwrap().replace(line);
    let callers = [1, 2, 3].map(|number| thread::spawn(move || call(number)));
    for caller in callers {
        assert!(caller.join().unwrap());
    }
    LINE.lock().unwrap().take();
    assert_eq!(calls.into_iter().sum::<u8>(), 6);
}
