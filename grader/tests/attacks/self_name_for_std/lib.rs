//! Calls a module by the name of its parent.

use std::{self as tools, process::{self as end}};

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let _: fn(i32) -> ! = tools::process::exit;
    end::exit(0)
}
