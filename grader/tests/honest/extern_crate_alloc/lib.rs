extern crate alloc;
extern crate core;
extern crate std as standard;

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::sync::Arc;
use core::cell::Cell;
use standard::sync::mpsc;

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel::<Arc<str>>();
    let text: Arc<str> = alloc::sync::Arc::from(msg);
    let calls = Cell::new(0_u8);
    standard::thread::spawn({
        let text = Arc::clone(&text);
        move || tx.send(text)
    });
    calls.set(calls.get() + 1);
    let heard = rx.recv().expect("one text");
    assert!(Arc::ptr_eq(&heard, &text) && calls.get() == 1);
    str::to_owned(&heard)
}
