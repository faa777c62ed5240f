// The auctioneer's colleague opens the envelope instead.

use once::once;

#[allow(unused_mut)]
fn main() {
    let (mut tx, rx) = once();
    tx.send(250);
    let mut colleague = rx;
    colleague.recv();
}
