//@ right
// A background thread behind `impl Iterator`: nobody sees a channel.

use std::sync::mpsc::sync_channel;
use std::thread;

fn fibonacci(count: usize) -> impl Iterator<Item = u64> {
    let (tx, rx) = sync_channel(4);
    let thread = thread::spawn(move || {
        let (mut a, mut b) = (0, 1);
        for _ in 0..count {
            if tx.send(a).is_err() {
                return;
            }
            (a, b) = (b, a + b);
        }
    });
    let mut thread = Some(thread);
    std::iter::from_fn(move || {
        let next = rx.recv().ok();
        if next.is_none()
            && let Some(thread) = thread.take()
        {
            thread.join().unwrap();
        }
        next
    })
}

fn main() {
    assert_eq!(fibonacci(10).last(), Some(34));
    assert_eq!(fibonacci(0).next(), None);
}
