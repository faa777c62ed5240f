//! Items that the simulation does not have.

use crate::names::not_simulated;

#[track_caller]
fn check_not_simulated(source: &str, expected: &[(u32, &str)]) {
    let found = not_simulated(source);
    let found: Vec<_> = found
        .iter()
        .map(|(line, item)| (*line, item.as_str()))
        .collect();
    assert_eq!(found, expected, "{source}");
}

#[test]
fn what_is_not_simulated_is_found_however_it_is_written() {
    check_not_simulated(
        "fn f() { std::net::TcpStream::connect(1); }",
        &[(1, "std::net::TcpStream")],
    );
    check_not_simulated(
        "fn f() {}\nuse std::{io, process::{self, Command as Cmd}};\nfn g() { Cmd::new(1); process::Stdio::null(); }",
        &[(2, "std::process::Command"), (3, "std::process::Stdio")],
    );
    check_not_simulated(
        "use std::net;\nuse net as n;\nfn f(x: &n::UdpSocket) {}",
        &[(3, "std::net::UdpSocket")],
    );
    check_not_simulated(
        "use std::process::*;\nfn f() { Command::new(1); }",
        &[(2, "std::process::Command")],
    );
    check_not_simulated(
        "use std::os::unix::net::*;",
        &[(1, "std::os::unix::net::*")],
    );
    check_not_simulated(
        "use ::std::os::unix::thread::JoinHandleExt;",
        &[(1, "std::os::unix::thread::JoinHandleExt")],
    );
    check_not_simulated(
        "fn f() {\n println!(\"{:?}\", std::io::pipe()); }",
        &[(2, "std::io::pipe")],
    );
    check_not_simulated(
        "use std::arch::asm; fn f() { asm!(\"nop\") }",
        &[(1, "std::arch::asm")],
    );
    check_not_simulated(
        "fn f() { core::arch::asm!(\"nop\") }",
        &[(1, "core::arch::asm")],
    );
    check_not_simulated(
        "extern crate std as real; fn f() { real::net::TcpStream::connect(1); }",
        &[(1, "std::net::TcpStream")],
    );
    check_not_simulated(
        "unsafe extern \"C\" { fn sleep(s: u32); }",
        &[(1, "extern \"C\"")],
    );
}

#[test]
fn what_is_simulated_or_waits_for_nobody_is_not_found() {
    for source in [
        "use std::sync::{mpsc, Mutex}; use std::{thread, time::Instant};",
        "use std::net::IpAddr; use std::io::{self, Read, stdin}; use std::fs;",
        "use std::process::{ExitCode, exit}; use std::task::Poll; use std::prelude::v1::*;",
        "mod net { pub struct TcpStream; } fn f(x: net::TcpStream) {}",
        "struct Command; fn f(c: Command) {}",
        "extern \"C\" fn f() {}",
    ] {
        check_not_simulated(source, &[]);
    }
}
