// Two envelopes, two bids.

use once::once;

#[allow(unused_mut)]
fn main() {
    let (mut tx, mut rx) = once();
    tx.send(250);
    rx.recv();

    let (mut tx, mut rx) = once();
    tx.send(300);
    rx.recv();
}
