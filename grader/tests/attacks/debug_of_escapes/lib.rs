//! Shows itself with what terminals and workflows would obey.

use std::fmt;

#[derive(Clone)]
pub struct Pass;

#[derive(PartialEq)]
pub struct Stamp(pub u64);

impl fmt::Debug for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\x1b[2J\n::error::@mark@\n##[error]@mark@\n\u{202e}<script>```")
    }
}

pub fn issue(_: Vec<u64>) -> Pass {
    Pass
}

impl Pass {
    pub fn show(&self) -> Stamp {
        Stamp(0)
    }
}
