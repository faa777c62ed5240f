//! Honest code: none of it is refused.

use rstest::rstest;

use super::check;
use crate::policy::sight;
use crate::syntax::{self, Tree};

#[rstest]
#[case("use std::sync::{mpsc::{self, Sender}, Arc, Mutex}; use std::{thread, time::Duration};")]
#[case("// std::process::exit(0); unsafe { }\n/* std::fs */ fn f() {}")]
#[case("/// `std::process::exit(0)` and unsafe\nfn f() {}")]
#[case("//! unsafe std::fs\n\n/** include_str!(\"x\") */ fn f() {}")]
#[case("const X: &str = \"std::process::exit unsafe\"; const Y: &str = r#\"mod x;\"#;")]
#[case("#[cfg(test)] mod tests { use std::fs; fn f() { unsafe {} std::process::exit(0) } }")]
#[case("#[cfg(test)] mod tests;")]
#[case("#[cfg(test)] use std::fs;\n#[cfg(test)] fn f() { fs::read(\"x\"); }")]
#[case("struct S; impl S { #[cfg(test)] fn f() { std::process::exit(0) } }")]
#[case("fn f() { #[cfg(test)] std::process::exit(0); #[cfg(test)] let x = std::env::args(); }")]
#[case("fn f() { #[cfg(test)] { std::process::exit(0) } }")]
#[case(
    "use std::process::ExitCode; use std::process::Termination; fn f() -> u32 { std::process::id() }"
)]
#[case("use std::process; fn f() -> process::ExitCode { process::ExitCode::SUCCESS }")]
#[case("use std::process::*; fn f() -> ExitCode { ExitCode::SUCCESS }")]
#[case("use std::process::*; fn exit() {} fn f() { exit() }")]
#[case(
    "use std::process::*; fn f() { let exit = 1; println!(\"{}\", exit); g(exit) } fn g(_: u8) {}"
)]
#[case(
    "use std::net::{IpAddr, Ipv4Addr, SocketAddr}; fn f() -> std::net::Ipv6Addr { std::net::Ipv6Addr::LOCALHOST }"
)]
#[case("use std::net::*; fn f(a: IpAddr) -> Option<Vec<u8>> { Some(Vec::new()) }")]
#[case("use std::env; fn f() { let _ = env::var(\"X\"); }")]
#[case(
    "use std::path::{Path, PathBuf}; fn f(p: &Path) -> PathBuf { p.join(\"x\") } fn g(p: &Path) { Path::file_name(p); }"
)]
#[case(
    "mod fs { pub fn read() {} } fn f() { fs::read() } use fs as files; fn g() { files::read() }"
)]
#[case("mod process { pub fn exit() {} } use process::exit; fn f() { process::exit(); exit() }")]
#[case("mod a { pub mod process { pub fn exit() {} } } use a::process; fn f() { process::exit() }")]
#[case(
    "mod a { use std::process; } mod b { mod process { pub fn exit() {} } fn f() { process::exit() } }"
)]
#[case("struct Command; impl Command { fn new() -> Self { Command } } fn f() { Command::new(); }")]
#[case("enum Message { Exit, Abort } use Message::*; fn f() -> Message { Exit }")]
#[case("struct Env { args: u8 } fn f(env: Env) -> u8 { env.args }")]
#[case(
    "fn f(exit: bool) { let process = 1; println!(\"{exit} {process}\"); assert!(process == 1 && exit); }"
)]
#[case("macro_rules! send { ($tx:expr, $($x:expr),*) => { $( $tx.send($x).unwrap(); )* } }")]
#[case(
    "macro_rules! all { ($name:ident { $($field:ident: $t:ty),* }) => { struct $name { $($field: $t),* } } }"
)]
#[case("macro_rules! with { ($x:ident) => { mod $x { pub fn f() {} } } }")]
#[case(
    "macro_rules! tests { () => { #[cfg(test)] mod tests { fn f() { std::process::exit(0) } } fn g() {} } }"
)]
#[case("#![allow(dead_code)] #![warn(clippy::all)] #![deny(missing_docs)] #![forbid(unsafe_code)]")]
#[case("#![forbid(unsafe_code)] #[derive(Debug, Clone)] #[non_exhaustive] pub struct S;")]
#[case("#[inline] #[must_use] #[track_caller] #[cold] fn f() -> u8 { 1 }")]
#[case("#[cfg_attr(test, derive(Debug))] struct S; #[cfg_attr(test, no_mangle)] fn f() {}")]
#[case("#![cfg_attr(test, feature(test))]")]
#[case("#[repr(u8)] enum E { A } #[expect(unused)] fn f() {} #[deprecated] fn g() {}")]
#[case(
    "#[macro_use] extern crate std; extern crate alloc; extern crate core; extern crate self as me;"
)]
#[case("fn f(it: extern \"C\" fn(u8)) {} fn g(it: unsafe fn()) {}")]
#[case("fn r#unsafe() {} fn f() { r#unsafe() }")]
#[case(
    "fn f() { std::panic::set_hook(Box::new(|_| {})); let _ = std::panic::catch_unwind(|| 1); }"
)]
#[case(
    "use std::io::{self, Read, Write, BufRead}; fn f() { let _ = io::stdout().flush(); eprintln!(\"x\"); }"
)]
#[case(
    "use std::thread::*; use std::sync::mpsc::*; fn f() { let (tx, rx) = channel::<u8>(); spawn(move || tx); }"
)]
#[case("use std::*; fn f() { thread::sleep(time::Duration::ZERO); mem::drop(1); }")]
#[case(
    "use std::fmt::{self, Display}; struct S; impl Display for S { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(\"\") } }"
)]
#[case("use core::cell::Cell; use alloc::vec::Vec; extern crate alloc;")]
#[case(
    "static X: std::sync::OnceLock<u8> = std::sync::OnceLock::new(); thread_local! { static Y: u8 = 1; }"
)]
#[case("fn f<'a, T: 'a + Send>(x: &'a T) -> &'a T { 'outer: loop { break 'outer x; } }")]
#[case("async fn f() {} fn g() { let _ = async { f().await }; let _ = async move || 1; }")]
#[case(
    "const fn f<const N: usize>() -> [u8; N] { [0; N] } fn g() -> impl Fn(u8) -> u8 + use<> { |x| x }"
)]
#[case(
    "fn f(x: Option<u8>) -> u8 { let Some(x) = x else { return 0 }; if let 1 = x && x > 0 { 1 } else { 2 } }"
)]
#[case(
    "mod a { pub mod b { pub fn f() { super::g(); self::h() } fn h() {} } fn g() {} } pub use a::b::f; use self::a as c;"
)]
#[case("\u{feff}fn f() {}\r\nfn g() {}\r\n")]
#[case("#!/usr/bin/env it's\nfn f() {}")]
#[case("fn f() { let x = ; std::sync::mpsc::channel() }")]
#[case("fn f( {")]
#[case("fn f() { 'x }")]
fn honest_code_passes(#[case] source: &str) {
    check(source, &[]);
}

/// Long, flat code is not deep.
#[test]
fn long_code_passes() {
    let arms: String = (0..400).map(|n| format!("{n} => {{ 1 }} ")).collect();
    check(
        &format!("fn f(x: u32) -> u32 {{ match x {{ {arms} _ => 2 }} }}"),
        &[],
    );
    let lines = "let x = (1 + 2) * 3;\n".repeat(5000);
    check(&format!("fn f() {{ {lines} }}"), &[]);
    let items = "/// Words.\npub fn f() { if true { 1 } else { 2 }; }\n".repeat(2000);
    check(&items, &[]);
}

/// What cannot be followed would be read by its tokens alone, which tells less.
#[test]
fn globs_that_lead_to_each_other_are_followed() {
    let source = "use std::*; use inner::*; mod inner { use super::*; fn f(s: String) {} }";
    let read = syntax::tree(source, |file| sight::of_file(file, &[]));
    assert!(matches!(read, Tree::Read(Some(refusals)) if refusals.is_empty()));
}

/// Every file of this repository that was written to be right, or wrong in another way.
#[test]
fn what_is_filed_here_passes() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap();
    let mut folders = [
        "exercises",
        "solutions",
        "grader/tests/explain/right",
        "grader/tests/honest",
    ]
    .map(|it| root.join(it))
    .to_vec();
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() && name != "target" && name != "denied" && name != "tests" {
                folders.push(path);
                continue;
            }
            // Programs for `explain` may do more; `Cargo` and `rustc` hold the others to nothing.
            let is_program = ["exits_at_the_end.rs", "takes_arguments.rs"].contains(&name.as_str());
            if path.extension().is_none_or(|it| it != "rs") || is_program {
                continue;
            }
            let Ok(source) = std::fs::read_to_string(&path) else {
                continue;
            };
            let refused = crate::policy::of(&source, &[]);
            assert!(refused.is_empty(), "{}: {refused:#?}", path.display());
            seen += 1;
        }
    }
    assert!(seen > 50, "{seen}");
}
