//@ finding: schedule_dependent line 14
// A thread notes that the oven is hot; main looks at the note without waiting.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

fn main() {
    let hot = Arc::new(AtomicBool::new(false));
    let oven = hot.clone();
    let heating = thread::spawn(move || oven.store(true, Ordering::SeqCst));
    let ready = hot.load(Ordering::SeqCst);
    heating.join().unwrap();
    assert!(ready, "the dough goes into a cold oven");
}
