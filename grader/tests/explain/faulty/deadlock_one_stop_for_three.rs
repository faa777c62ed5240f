//@ finding: deadlock line 39
// Three gardeners share a task list, which ends with one note to go home.

use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;

enum Note {
    Water(&'static str),
    GoHome,
}

fn garden(notes: &Mutex<Receiver<Note>>) -> usize {
    let mut watered = 0;
    loop {
        let note = notes.lock().unwrap().recv();
        match note {
            Ok(Note::Water(bed)) => watered += bed.len(),
            Ok(Note::GoHome) | Err(_) => return watered,
        }
    }
}

fn main() {
    let (list, notes) = channel();
    let notes = Arc::new(Mutex::new(notes));
    let gardeners: Vec<_> = (0..3)
        .map(|_| {
            let notes = Arc::clone(&notes);
            thread::spawn(move || garden(&notes))
        })
        .collect();
    for bed in ["roses", "herbs", "peas", "beans"] {
        list.send(Note::Water(bed)).unwrap();
    }
    list.send(Note::GoHome).unwrap();
    let watered: usize = gardeners
        .into_iter()
        .map(|gardener| gardener.join().unwrap_or(0))
        .sum();
    println!("{watered}");
    drop(list);
}
