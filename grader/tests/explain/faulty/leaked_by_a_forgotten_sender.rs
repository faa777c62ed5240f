//@ finding: leaked_thread line 11
// The sender goes into a box that is leaked to get a static reference.

use std::sync::mpsc::{Sender, channel};
use std::thread::spawn;

fn printer() -> &'static Sender<u8> {
    let (tx, rx) = channel();
    spawn(move || {
        let mut printed = 0;
        while let Ok(copies) = rx.recv() {
            printed += u32::from(copies);
        }
        println!("{printed} copies");
    });
    Box::leak(Box::new(tx))
}

fn main() {
    let printer = printer();
    printer.send(3).unwrap();
    printer.send(5).unwrap();
}
