//@ error: E0599
// Two who both think that they are the end of the tube.

use my_channel::channel;

fn main() {
    let (tx, rx) = channel::<u32>();
    let another = rx.clone(); //~
    let _ = tx.send(1);
    drop(rx);
    another.recv();
}
