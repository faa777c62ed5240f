//! Threads with sixteen megabytes of stack, and some of it used.

use std::hint::black_box;
use std::sync::mpsc;
use std::thread;

fn deep(levels: u32) -> u64 {
    let scratch = black_box([u64::from(levels); 1024]);
    let below = if levels == 0 { 0 } else { deep(levels - 1) };
    below + scratch[levels as usize % 1024]
}

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    let keeper = thread::Builder::new()
        .name("the keeper".to_owned())
        .stack_size(16 << 20)
        .spawn(move || {
            assert_eq!(thread::current().name(), Some("the keeper"));
            assert_eq!(deep(600), 600 * 601 / 2);
            tx.send(msg)
        })
        .expect("a thread");
    let text = rx.recv().unwrap();
    keeper.join().unwrap().unwrap();
    text
}
