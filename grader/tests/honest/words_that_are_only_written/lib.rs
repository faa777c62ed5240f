//! This file says `unsafe`, `std::fs::read`, `std::process::exit(0)`, `include!("/etc/passwd")`, `extern "C"`,
//! `#[no_mangle]`, `asm!`, `#![feature(x)]` and `std::net::TcpStream`, and means none of it.
//!
//! ```no_run
//! unsafe { std::process::abort() }
//! std::fs::remove_dir_all("/").unwrap();
//! ```

#![doc = "An `unsafe { extern \"C\" { fn system(); } }` in an attribute."]

use std::sync::mpsc;
use std::thread;

/* unsafe impl Send for Everything {}  extern crate libc;  /* std::fs::write("x", "y") */  #[global_allocator] */

const TEXT: &str = "unsafe { std::fs::File::open(\"/proc/self/mem\") } // process::exit(0)";
const RAW: &str = r##"#![feature(asm)] use std::net::*; include_str!("../../../solutions/01_relay/src/lib.rs")"##;
const BYTES: &[u8] = b"std::process::Command::new(\"sh\") ::set-output name=x::y";

/// Calls `std::process::exit`? No: it sends (see `std::fs` for something else).
pub fn relay(msg: String) -> String {
    // std::fs::read_to_string("secret").unwrap();
    let (tx, rx) = mpsc::channel();
    let unsafe_words = TEXT.len() + RAW.len() + BYTES.len();
    let process = |text: String| text;
    thread::spawn(move || (unsafe_words > 3).then(|| tx.send(process(msg))));
    rx.recv().unwrap()
}
