//@ finding: leaked_thread line 18
// A counting actor keeps its own address, so its mailbox never closes; nobody joins it.

use std::sync::mpsc::{Sender, channel};
use std::thread;

enum Msg {
    Add(i32),
    Get(Sender<i32>),
}

fn start() -> Sender<Msg> {
    let (address, mailbox) = channel();
    let own = address.clone();
    thread::spawn(move || {
        let _stay_reachable = own;
        let mut total = 0;
        for msg in mailbox {
            match msg {
                Msg::Add(n) => total += n,
                Msg::Get(reply) => drop(reply.send(total)),
            }
        }
    });
    address
}

fn main() {
    let counter = start();
    counter.send(Msg::Add(4)).unwrap();
    let (reply, total) = channel();
    counter.send(Msg::Get(reply)).unwrap();
    println!("{:?}", total.recv());
}
