//@ finding: panicked_thread line 12
// A thread's own cell is borrowed to write while it is borrowed to read.

use std::cell::RefCell;
use std::thread;

thread_local! {
    static SEEN: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
}

fn remember(n: u32) {
    SEEN.with(|seen| seen.borrow_mut().push(n));
}

fn main() {
    thread::Builder::new()
        .name("collector".into())
        .spawn(|| {
            (1..4).for_each(remember);
            SEEN.with(|seen| seen.borrow().iter().for_each(|n| remember(n * 10)));
        })
        .expect("a thread");
    println!("started");
}
