#![allow(unused_imports, ambiguous_glob_reexports)]
use std::collections::*;
use std::io::prelude::*;
use std::sync::mpsc::*;
use std::sync::*;
use std::thread::*;
use std::*;

pub use inner::*;

mod inner {
    use super::*;

    pub fn relay(msg: String) -> String {
        let (tx, rx) = channel();
        let _keeper = spawn(move || tx.send(msg));
        rx.recv().unwrap_or_default()
    }
}
