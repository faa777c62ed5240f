//@ right
// What was sent before the end is still there after the senders have gone.

use std::sync::mpsc::{RecvError, TryRecvError, channel};
use std::thread;

fn main() {
    let (tx, rx) = channel();
    let packer = thread::spawn(move || ["cup", "pan", "jug"].map(|thing| tx.send(thing).is_ok()));
    assert_eq!(packer.join().unwrap(), [true; 3]);
    assert_eq!(rx.try_recv(), Ok("cup"));
    assert_eq!(rx.try_iter().collect::<Vec<_>>(), ["pan", "jug"]);
    assert_eq!(rx.try_recv(), Err(TryRecvError::Disconnected));
    assert_eq!(rx.recv(), Err(RecvError));
}
