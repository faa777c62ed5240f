// One more opening; what goes through the tube need not be clonable for that.

use std::sync::Mutex;

use my_channel::channel;

fn main() {
    let (tx, rx) = channel::<Mutex<u32>>();
    let another = tx.clone();
    let _ = tx.send(Mutex::new(1));
    drop(tx);
    let _ = another.send(Mutex::new(2));
    assert!(rx.recv().is_some());
    assert!(rx.recv().is_some());
}
