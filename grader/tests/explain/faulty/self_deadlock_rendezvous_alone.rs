//@ finding: self_deadlock line 8
// Somebody tries to hand a note to himself through a channel without room.

use std::sync::mpsc::sync_channel;

fn main() {
    let (tx, rx) = sync_channel(0);
    tx.send("note to self").unwrap();
    println!("{}", rx.recv().unwrap());
}
