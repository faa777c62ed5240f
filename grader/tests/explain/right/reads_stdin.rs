//@ right
// Lines from the standard input are numbered by another thread; none is fine, too.

use std::io::{self, BufRead};
use std::sync::mpsc;
use std::thread;

fn main() -> io::Result<()> {
    let (tx, rx) = mpsc::channel::<String>();
    let printer = thread::spawn(move || {
        let mut number = 0;
        for line in rx {
            number += 1;
            println!("{number}: {line}");
        }
        number
    });
    let mut read = 0;
    for line in io::stdin().lock().lines() {
        read += 1;
        if tx.send(line?).is_err() {
            break;
        }
    }
    drop(tx);
    assert_eq!(printer.join().unwrap(), read);
    Ok(())
}
