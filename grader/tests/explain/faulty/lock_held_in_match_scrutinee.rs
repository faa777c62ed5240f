//@ finding: lock_held line 25
// The match looks into the locked list of running machines and waits for the first one.

use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

struct Hall {
    running: Mutex<Vec<JoinHandle<()>>>,
    names: Mutex<Vec<String>>,
}

fn main() {
    let hall = Arc::new(Hall {
        running: Mutex::new(Vec::new()),
        names: Mutex::new(vec!["press".to_string()]),
    });
    let inside = Arc::clone(&hall);
    let machine = thread::spawn(move || {
        let first = inside.names.lock().unwrap()[0].clone();
        println!("{first} is one of {}", inside.running.lock().unwrap().len());
    });
    hall.running.lock().unwrap().push(machine);

    match hall.running.lock().unwrap().pop() {
        Some(machine) => machine.join().unwrap(),
        None => println!("nothing runs"),
    }
}
