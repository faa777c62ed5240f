//@ finding: self_deadlock line 20
// An actor splits big stones into two and posts the halves into its own short mailbox.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

enum Msg {
    Stone(u32),
    Enough,
}

fn quarry(mailbox: Receiver<Msg>, own: SyncSender<Msg>) -> u32 {
    let mut gravel = 0;
    while let Ok(Msg::Stone(weight)) = mailbox.recv() {
        if weight < 4 {
            gravel += weight;
            continue;
        }
        for half in [weight / 2, weight - weight / 2] {
            own.send(Msg::Stone(half)).unwrap();
        }
    }
    gravel
}

fn main() {
    let (post, mailbox) = sync_channel(1);
    let own = post.clone();
    let worker = thread::spawn(move || quarry(mailbox, own));
    post.send(Msg::Stone(9)).unwrap();
    let stopper = thread::spawn(move || post.send(Msg::Enough).is_ok());
    println!("{} {:?}", worker.join().unwrap(), stopper.join());
}
