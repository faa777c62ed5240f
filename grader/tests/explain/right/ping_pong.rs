//@ right
// Table tennis with two channels of capacity one.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

fn play(balls: Receiver<u32>, other: SyncSender<u32>) -> u32 {
    let mut hits = 0;
    while let Ok(left) = balls.recv() {
        hits += 1;
        if left == 0 || other.send(left - 1).is_err() {
            break;
        }
    }
    hits
}

fn main() {
    let (to_ping, ping) = sync_channel(1);
    let (to_pong, pong) = sync_channel(1);
    to_ping.send(9).unwrap();
    let pinger = thread::spawn(move || play(ping, to_pong));
    let ponger = thread::spawn(move || play(pong, to_ping));
    assert_eq!((pinger.join().unwrap(), ponger.join().unwrap()), (5, 5));
}
