//@ finding: schedule_dependent line 24
// Visitors are counted with a load and a store.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

fn main() {
    let visitors = Arc::new(AtomicUsize::new(0));
    let doors: Vec<_> = (0..2)
        .map(|_| {
            let visitors = Arc::clone(&visitors);
            thread::spawn(move || {
                for _ in 0..3 {
                    let seen = visitors.load(Ordering::SeqCst);
                    visitors.store(seen + 1, Ordering::SeqCst);
                }
            })
        })
        .collect();
    for door in doors {
        door.join().unwrap();
    }
    assert_eq!(visitors.load(Ordering::SeqCst), 6);
}
