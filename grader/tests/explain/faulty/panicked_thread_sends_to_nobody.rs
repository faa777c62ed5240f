//@ finding: panicked_thread line 13
// The buyer leaves after the first offer; the seller does not expect that.

use std::sync::mpsc::channel;
use std::thread;

fn main() {
    let (offer, offers) = channel();
    let (gone, buyer_gone) = channel::<()>();
    thread::spawn(move || {
        offer.send(90).unwrap();
        let _ = buyer_gone.recv();
        offer.send(75).unwrap();
    });
    println!("first offer: {:?}", offers.recv());
    drop(offers);
    drop(gone);
}
