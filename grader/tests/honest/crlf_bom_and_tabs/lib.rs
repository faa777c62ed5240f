//! Saved by an editor of another system.

use std::sync::mpsc;
use std::thread;

/// Tabs,	and a string over two lines.
pub fn relay(msg: String) -> String {
	let (tx, rx) = mpsc::channel();
	let _note = "one
	two";
	thread::spawn(move || {
		tx.send(msg).unwrap();
	});
	/* a comment
	   over lines */ rx.recv().unwrap()
}