//@ error: E0382
// The envelope is opened, and then opened again.

use once::once;

#[allow(unused_mut)] // a `recv(&mut self)` must not get away with an error about `mut`
fn main() {
    let (mut tx, mut rx) = once();
    tx.send(250);
    rx.recv();
    rx.recv(); //~
}
