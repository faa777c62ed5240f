//@ finding: deadlock line 23
// A program-wide alarm line: whoever sees smoke takes the sender from the static.

use std::sync::Mutex;
use std::sync::mpsc::{self, Sender};
use std::thread;

static ALARM: Mutex<Option<Sender<&'static str>>> = Mutex::new(None);

fn smoke(place: &'static str) {
    if let Some(line) = ALARM.lock().unwrap().as_ref() {
        let _ = line.send(place);
    }
}

fn main() {
    let (line, calls) = mpsc::channel();
    *ALARM.lock().unwrap() = Some(line);
    let guards = ["attic", "cellar"].map(|place| thread::spawn(move || smoke(place)));
    for guard in guards {
        guard.join().unwrap();
    }
    let mut places: Vec<_> = calls.iter().collect();
    places.sort_unstable();
    println!("{places:?}");
}
