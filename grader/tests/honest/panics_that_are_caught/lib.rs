use std::panic::{self, AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc;
use std::thread;

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    let keeper = thread::spawn(move || {
        let first = catch_unwind(|| -> u32 { "no number".parse().unwrap() });
        assert!(first.is_err());
        let carried = catch_unwind(|| panic::panic_any(msg.clone())).unwrap_err();
        let text = *carried.downcast::<String>().unwrap();
        let again = catch_unwind(AssertUnwindSafe(|| resume_unwind(Box::new(text))));
        let text = *again.unwrap_err().downcast::<String>().unwrap();
        tx.send(text).unwrap();
    });
    let text = rx.recv().unwrap();
    let fallen = thread::spawn(|| panic!("on purpose")).join();
    assert!(fallen.is_err());
    keeper.join().unwrap();
    text
}
