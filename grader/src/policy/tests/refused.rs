//! What no exercise has by default.

use rstest::rstest;

use super::check;

#[rstest]
// unsafe
#[case(
    "fn f() { unsafe { std::hint::unreachable_unchecked() } }",
    1,
    "unsafe"
)]
#[case("pub unsafe fn f() {}", 1, "unsafe fn")]
#[case("struct S;\nunsafe impl Send for S {}", 2, "unsafe impl")]
#[case("unsafe trait T {}", 1, "unsafe trait")]
#[case("trait T { unsafe fn f(); }", 1, "unsafe fn")]
#[case("struct S; impl S {\n unsafe fn f(&self) {} }", 2, "unsafe fn")]
#[case("fn f() {\n println!(\"{}\", unsafe { 1 }); }", 2, "unsafe")]
#[case("macro_rules! m { () => {\n unsafe { 1 } } }", 2, "unsafe")]
#[case("fn f() {\n let x = || unsafe { 1 }; }", 2, "unsafe")]
#[case("#[cfg(any(test, not(test)))]\nfn f() { unsafe {} }", 2, "unsafe")]
#[case("#[cfg(not(test))]\nfn f() { unsafe {} }", 2, "unsafe")]
#[case("#[cfg_attr(all(), cfg(test))]\nfn f() { unsafe {} }", 2, "unsafe")]
// foreign code
#[case("\nunsafe extern \"C\" { fn sleep(s: u32); }", 2, "extern")]
#[case("extern \"C\" { fn sleep(s: u32); }", 1, "extern")]
#[case("extern {}", 1, "extern")]
#[case("pub extern \"C\" fn f() {}", 1, "extern fn")]
#[case("extern fn f() {}", 1, "extern fn")]
#[case("macro_rules! m { () => { extern \"C\" { fn f(); } } }", 1, "extern")]
#[case("macro_rules! m { () => { extern \"C\" fn f() {} } }", 1, "extern fn")]
#[case("extern crate libc;", 1, "extern crate libc")]
#[case("extern crate proc_macro as std2;", 1, "extern crate proc_macro")]
#[case(
    "macro_rules! m { () => { extern crate test; } }",
    1,
    "extern crate test"
)]
#[case("use std::arch::asm;", 1, "std::arch::asm")]
#[case("core::arch::global_asm!(\"nop\");", 1, "std::arch::global_asm")]
#[case(
    "use std::arch as a;\na::global_asm!(\"nop\");",
    2,
    "std::arch::global_asm"
)]
// attributes
#[case("#[no_mangle]\npub fn f() {}", 1, "#[no_mangle]")]
#[case("#[cfg_attr(all(), no_mangle)] pub fn f() {}", 1, "#[no_mangle]")]
#[case(
    "#[cfg_attr(all(), cfg_attr(all(), export_name = \"x\"))] pub fn f() {}",
    1,
    "#[export_name]"
)]
#[case(
    "#[link_section = \".init_array\"] static F: u8 = 1;",
    1,
    "#[link_section]"
)]
#[case(
    "#[global_allocator] static A: std::alloc::System = std::alloc::System;",
    1,
    "#[global_allocator]"
)]
#[case("macro_rules! m { () => { #[used] static X: u8 = 1; } }", 1, "#[used]")]
#[case("#![feature(asm_experimental_arch)]", 1, "#[feature]")]
#[case("//! words\n#![no_std]", 2, "#[no_std]")]
#[case("#![no_core]", 1, "#[no_core]")]
#[case("#![no_main]", 1, "#[no_main]")]
#[case("#![recursion_limit = \"9999\"]", 1, "#[recursion_limit]")]
#[case("#![crate_type = \"bin\"]", 1, "#[crate_type]")]
#[case("#![cfg_attr(not(test), no_std)]", 1, "#[no_std]")]
#[case("#!/usr/bin/it's\n#![no_std]", 2, "#[no_std]")]
// processes
#[case("fn f() {\n std::process::exit(0) }", 2, "std::process::exit")]
#[case("fn f() { ::std::process::abort() }", 1, "std::process::abort")]
#[case(
    "use std::process;\nfn f() { process::exit(0) }",
    2,
    "std::process::exit"
)]
#[case("use std::process::exit;", 1, "std::process::exit")]
#[case(
    "use std::{thread, process::{self, Command as C}};",
    1,
    "std::process::Command"
)]
#[case(
    "use std as s;\nuse s::process as p;\nfn f() { p::exit(0) }",
    3,
    "std::process::exit"
)]
#[case(
    "extern crate std as real;\nfn f() { real::process::exit(0) }",
    2,
    "std::process::exit"
)]
#[case(
    "extern crate std as real;\nmod m { fn f() { real::process::exit(0) } }",
    2,
    "std::process::exit"
)]
#[case("use std::process::*;\nfn f() { exit(0) }", 2, "std::process::exit")]
#[case("use std::*;\nfn f() { process::exit(0) }", 2, "std::process::exit")]
#[case(
    "mod a { pub use std::process as p; }\nfn f() { a::p::exit(0) }",
    2,
    "std::process::exit"
)]
#[case(
    "mod a { pub use std::process as p; pub mod b { pub use super::p as q; } }\nuse crate::a::b::q;\nfn f() { self::q::exit(0) }",
    3,
    "std::process::exit"
)]
#[case(
    "mod a { pub use std::process; }\nuse a::*;\nfn f() { process::exit(0) }",
    3,
    "std::process::exit"
)]
#[case(
    "mod a { use super::*;\n fn f() { process::exit(0) } }\nuse std::process;",
    2,
    "std::process::exit"
)]
#[case(
    "fn f() { use std::process as p;\n p::exit(0) }",
    2,
    "std::process::exit"
)]
#[case(
    "fn f() {\n let stop: fn(i32) -> ! = std::process::exit; }",
    2,
    "std::process::exit"
)]
#[case("fn f() { std::r#process::exit(0) }", 1, "std::process::exit")]
#[case(
    "use std::r#process as r#p;\nfn f() { p::exit(0) }",
    2,
    "std::process::exit"
)]
#[case(
    "fn f() {\n println!(\"{}\", std::process::exit(0)) }",
    2,
    "std::process::exit"
)]
#[case(
    "macro_rules! m { () => { std :: process :: exit(0) } }",
    1,
    "std::process::exit"
)]
#[case(
    "macro_rules! m { () => { ::core::include_str!(\"x\") } }",
    1,
    "include_str!"
)]
#[case(
    "macro_rules! m { () => {{ use std::process as p;\n p::exit(0) }} }",
    2,
    "std::process::exit"
)]
#[case(
    "macro_rules! m { () => { use std::{thread, process::exit}; } }",
    1,
    "std::process::exit"
)]
#[case(
    "mod m { #![allow(unused)]\n fn f() { std::process::exit(0) } }",
    2,
    "std::process::exit"
)]
#[case("type C = std::process::Command;", 1, "std::process::Command")]
#[case("#[doc = include_str!(\"/etc/passwd\")]\nfn f() {}", 1, "include_str!")]
// files, network, surroundings
#[case("use std::fs;", 1, "std::fs")]
#[case("use std::fs::*;", 1, "std::fs")]
#[case("fn f() { let _ = std::fs::read(\"x\"); }", 1, "std::fs::read")]
#[case("fn f(it: &mut std::fs::File) {}", 1, "std::fs::File")]
#[case("use std as s;\nuse s::fs as f;", 2, "std::fs")]
#[case(
    "use std::path::Path;\nfn f(p: &Path) -> bool { Path::exists(p) }",
    2,
    "std::path::Path::exists"
)]
#[case(
    "use std::path::*;\nfn f(p: &Path) -> bool { <Path>::is_file(p) }",
    2,
    "std::path::Path::is_file"
)]
#[case(
    "type P = std::path::Path;\nfn f(p: &P) -> bool { P::is_dir(p) }",
    2,
    "std::path::Path::is_dir"
)]
#[case("use std::net::TcpStream;", 1, "std::net::TcpStream")]
#[case("use std::net::{IpAddr, UdpSocket};", 1, "std::net::UdpSocket")]
#[case("use std::os::unix::net::UnixStream;", 1, "std::os::unix::net")]
#[case(
    "use std::os::unix::thread::JoinHandleExt as _;",
    1,
    "std::os::unix::thread"
)]
#[case("fn f() { for a in std::env::args() {} }", 1, "std::env::args")]
#[case(
    "use std::env;\nfn f() { env::set_current_dir(\"/\").ok(); }",
    2,
    "std::env::set_current_dir"
)]
// other files
#[case("mod helper;", 1, "mod helper;")]
#[case("#[path = \"../x.rs\"]\nmod helper { }", 1, "#[path]")]
#[case("macro_rules! m { () => { mod helper; } }", 1, "mod helper;")]
#[case("include!(\"x.rs\");", 1, "include!")]
#[case(
    "const X: &[u8] = include_bytes!(\"/etc/passwd\");",
    1,
    "include_bytes!"
)]
#[case(
    "const X: &str = concat!(\"a\", include_str!(\"x\"));",
    1,
    "include_str!"
)]
#[case("use std::include_str as i;", 1, "std::include_str")]
// files that do not parse
#[case("fn f() { unsafe {} }\nfn g( {", 1, "unsafe")]
fn one_is_refused(#[case] source: &str, #[case] line: u32, #[case] what: &str) {
    if source.ends_with("fn g( {") {
        // What is no Rust is left to the compiler.
        check(source, &[]);
        check(
            &source.replace("fn g( {", "fn g() { let = ; }"),
            &[(line, what)],
        );
        return;
    }
    check(source, &[(line, what)]);
}

#[test]
fn all_of_them_are_listed_in_the_order_of_the_text() {
    check(
        "use std::fs;\nfn f() { fs::read(\"x\"); }\nmod a;\nfn g() { unsafe { std::process::exit(0) } }",
        &[
            (1, "std::fs"),
            (2, "std::fs::read"),
            (3, "mod a;"),
            (4, "unsafe"),
            (4, "std::process::exit"),
        ],
    );
    check(
        "#[unsafe(no_mangle)]\npub fn f() {}",
        &[(1, "unsafe"), (1, "#[no_mangle]")],
    );
    check(
        "extern \"C\" { #[link_name = \"exit\"] fn f(); }",
        &[(1, "extern"), (1, "#[link_name]")],
    );
}
