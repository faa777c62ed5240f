//@ finding: deadlock line 14
// A printer with a short queue: main waits for the typist before it takes a page.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(2);
    let typist = thread::spawn(move || {
        for page in 1..=5 {
            tx.send(page).expect("the printer is there");
        }
    });
    typist.join().expect("the typist is well");
    let pages = rx.iter().count();
    println!("printed {pages} pages");
}
