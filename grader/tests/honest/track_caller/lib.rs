use std::any::{Any, type_name, type_name_of_val};
use std::panic::Location;
use std::sync::mpsc::{self, Receiver};
use std::thread;

#[track_caller]
fn listen<T: Any>(line: &Receiver<T>) -> (T, &'static Location<'static>) {
    let here = Location::caller();
    match line.recv() {
        Ok(word) => (word, here),
        Err(error) => panic!("{error} at {here} ({}, {})", type_name::<T>(), module_path!()),
    }
}

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(msg));
    let (text, place) = listen(&rx);
    assert!(place.line() + 1 == line!() && place.file() == file!() && column!() > 0);
    assert!(type_name_of_val(&text).ends_with("String"));
    text
}
