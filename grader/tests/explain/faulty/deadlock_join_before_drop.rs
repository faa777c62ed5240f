//@ finding: deadlock line 19
// A diary thread writes lines until its channel closes; main waits for it to finish.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<String>();
    let diary = thread::spawn(move || {
        let mut pages = Vec::new();
        for line in rx {
            pages.push(line);
        }
        pages.join("\n")
    });

    tx.send("woke up".to_string()).unwrap();
    tx.send("went to bed".to_string()).unwrap();
    let text = diary.join().unwrap();
    drop(tx);
    println!("{text}");
}
