//@ error: E0599
// Two auctioneers for the same envelope.

use once::once;

#[allow(unused_mut)]
fn main() {
    let (mut tx, mut rx) = once();
    let mut colleague = rx.clone(); //~
    tx.send(250);
    colleague.recv();
    rx.recv();
}
