//@ right
// An actor may post to itself through a weak reference, which does not keep the mailbox open.

use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Weak};
use std::thread;

struct Count(u32);

fn main() {
    let (tx, mailbox) = channel();
    let address = Arc::new(tx);
    let own: Weak<Sender<Count>> = Arc::downgrade(&address);
    let (done, down_to_zero) = channel();
    let actor = thread::spawn(move || {
        let mut seen = 0;
        for Count(n) in mailbox {
            seen += 1;
            if n == 0 {
                done.send(()).expect("main waits for it");
            } else if let Some(own) = own.upgrade() {
                own.send(Count(n - 1)).expect("it is my own mailbox");
            }
        }
        seen
    });
    address.send(Count(2)).unwrap();
    down_to_zero.recv().unwrap();
    drop(address);
    assert_eq!(actor.join().unwrap(), 3);
}
