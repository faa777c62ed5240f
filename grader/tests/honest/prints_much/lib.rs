//! A hundred kilobytes of words at each call, on both outputs, with colours.

use std::io::{self, Write};
use std::sync::mpsc;
use std::thread;

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    for line in 0..1_000 {
        println!("\x1b[32m{line:>6}\x1b[0m the lamp is lit, and the sea is calm, as far as one can see");
    }
    let mut err = io::stderr().lock();
    for line in 0..300 {
        let _ = writeln!(err, "\x1b[1;31m{line}\x1b[m ::error::no workflow command ]]> <script> | table \u{202e}");
    }
    drop(err);
    let _ = io::stdout().write_all(&[0xff, 0xfe, 0, b'\n']);
    thread::spawn(move || tx.send(msg));
    eprint!("no line break at the end");
    rx.recv().unwrap()
}
