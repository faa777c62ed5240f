//@ finding: leaked_thread line 18
// A watcher waits for the level to rise; main sets it and forgets to tell.

use std::sync::{Arc, Condvar, Mutex, mpsc};
use std::thread;

fn main() {
    let tank = Arc::new((Mutex::new(0), Condvar::new()));
    let (tx, rx) = mpsc::channel();
    let watched = Arc::clone(&tank);
    thread::Builder::new()
        .name("watcher".to_string())
        .spawn(move || {
            let (level, risen) = &*watched;
            let mut level = level.lock().unwrap();
            tx.send("watching").unwrap();
            while *level < 10 {
                level = risen.wait(level).unwrap();
            }
            println!("level {level}");
        })
        .unwrap();

    println!("{}", rx.recv().unwrap());
    *tank.0.lock().unwrap() += 25;
}
