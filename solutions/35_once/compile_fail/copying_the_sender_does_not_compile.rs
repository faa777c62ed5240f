//@ error: E0599
// A second envelope for the same painting.

use once::once;

#[allow(unused_mut)]
fn main() {
    let (mut tx, mut rx) = once();
    let mut copy = tx.clone(); //~
    copy.send(300);
    tx.send(250);
    rx.recv();
}
