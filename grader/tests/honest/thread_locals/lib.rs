use std::cell::{Cell, RefCell};
use std::sync::mpsc;
use std::thread;

thread_local! {
    static WORDS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static CALLS: Cell<u32> = Cell::new(0);
    static FAREWELL: Farewell = Farewell(WORDS.with(|words| words.borrow().len()));
}

struct Farewell(usize);

impl Drop for Farewell {
    fn drop(&mut self) {
        // Runs when the thread goes home.
        assert!(self.0 < 1_000_000);
    }
}

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    CALLS.set(CALLS.get() + 1);
    let keeper = thread::spawn(move || {
        WORDS.with_borrow_mut(|words| words.push(msg));
        FAREWELL.with(|farewell| assert_eq!(farewell.0, 1));
        assert_eq!(CALLS.get(), 0);
        tx.send(WORDS.take().pop().unwrap()).unwrap();
    });
    let text = rx.recv().unwrap();
    keeper.join().unwrap();
    text
}
