#![forbid(unsafe_code)]
#![warn(missing_docs, clippy::pedantic, rust_2018_idioms)]
#![deny(warnings)]
#![allow(clippy::needless_pass_by_value, unused_variables)]
#![cfg_attr(all(unix, not(unix)), allow(dead_code))]
#![doc(html_root_url = "https://example.org")]
//! A line, with attributes.

use std::sync::mpsc;
use std::thread;

/// A text.
#[must_use = "it was said for somebody"]
#[derive(Debug, Clone)]
#[repr(transparent)]
pub struct Text(
    /// The words.
    pub String,
);

#[inline(never)]
#[cold]
#[track_caller]
#[allow(clippy::unnecessary_wraps)]
fn unwrap(text: Option<Text>) -> Text {
    #[rustfmt::skip]
    let   text   =   text.expect ( "a text" ) ;
    text
}

/// Lets another thread say `msg`.
#[must_use]
#[doc(alias = "echo")]
pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    #[cfg(not(any()))]
    let keeper = thread::spawn(move || tx.send(Text(msg)).is_ok());
    #[cfg(any())]
    compile_error!("never");
    let Text(text) = unwrap(rx.recv().ok());
    #[expect(clippy::let_underscore_must_use, reason = "nobody asks")]
    let _ = keeper.join();
    text
}
