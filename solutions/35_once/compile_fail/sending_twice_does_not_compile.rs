//@ error: E0382
// One envelope, two bids.

use once::once;

#[allow(unused_mut)] // a `send(&mut self)` must not get away with an error about `mut`
fn main() {
    let (mut tx, mut rx) = once();
    tx.send(250);
    tx.send(300); //~
    rx.recv();
}
