//@ finding: deadlock line 23
// Three stations in a ring push two boxes each before they take any.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

fn station(next: SyncSender<u8>, belt: Receiver<u8>) -> u8 {
    next.send(1).unwrap();
    next.send(2).unwrap();
    belt.iter().take(2).sum()
}

fn main() {
    let (a_in, a_out) = sync_channel(1);
    let (b_in, b_out) = sync_channel(1);
    let (c_in, c_out) = sync_channel(1);
    let stations = vec![
        thread::spawn(move || station(b_in, a_out)),
        thread::spawn(move || station(c_in, b_out)),
        thread::spawn(move || station(a_in, c_out)),
    ];
    for station in stations {
        let weight = station.join().unwrap();
        println!("{weight}");
    }
}
