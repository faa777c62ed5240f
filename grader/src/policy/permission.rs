//! What an exercise may allow: the words of `allow` in `exercise.toml`.

use serde::Deserialize;

/// One thing that is refused unless the exercise allows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// `unsafe` code of all kinds.
    Unsafe,
    /// `extern` blocks and functions, and `extern crate`.
    Extern,
    /// Inline assembly.
    Asm,
    /// Attributes that reach the linker or replace a part of the run time.
    Link,
    /// `std::process`.
    Process,
    /// `std::fs`, and what else touches the disk.
    Fs,
    /// `std::net`.
    Net,
    /// `std::os`.
    Os,
    /// The program's arguments and its place in the file system.
    Env,
    /// `include!` and its like.
    Include,
    /// Attributes that change the language for the whole crate.
    Crate,
    /// Other source files; no exercise can allow them, because only one file is graded.
    #[serde(skip)]
    Module,
}
