// The envelope changes hands; there is still one.

use once::once;

#[allow(unused_mut)]
fn main() {
    let (tx, mut rx) = once();
    let mut courier = tx;
    courier.send(300);
    rx.recv();
}
