//@ right
// A hook counts the panics of jobs that are joined, and is taken away again.

use std::panic;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

fn main() {
    let panics = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&panics);
    panic::set_hook(Box::new(move |_| {
        counter.fetch_add(1, Ordering::SeqCst);
    }));
    let jobs = [5, 0, 0, 1].map(|parts: u32| thread::spawn(move || 60 / parts));
    let results = jobs.map(|job| job.join().ok());
    drop(panic::take_hook());
    assert_eq!(results, [Some(12), None, None, Some(60)]);
    assert_eq!(panics.load(Ordering::SeqCst), 2);
}
