// The envelope is opened once; what was in it may be looked at as often as one likes.

use once::once;

#[allow(unused_mut)]
fn main() {
    let (mut tx, mut rx) = once();
    tx.send(250);
    let bid = rx.recv();
    assert_eq!(bid, Some(250));
    assert_eq!(bid, Some(250));
}
