use std::sync::mpsc::{self as m, Sender};
use std::thread;

pub struct Hub { tx: Sender<u8> }

pub fn echo(n: u8) -> u8 {
    let (tx, rx) = m::channel();
    let workers: Vec<_> = (0..2).map(|i| {
        let tx = tx.clone();
        thread::spawn(move || tx.send(n + i).unwrap())
    }).collect();
    let hub = Hub { tx };
    drop(hub);
    for w in workers { w.join().unwrap(); }
    'a: loop { match rx.recv() { Ok(x) if x > 1 => break 'a x, Ok(_) => continue, Err(_) => return 0 } }
}
