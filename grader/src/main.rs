//! The grader's program: parse, call, return a code.

use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<_> = std::env::args_os().skip(1).collect();
    grader::run(&args)
}
