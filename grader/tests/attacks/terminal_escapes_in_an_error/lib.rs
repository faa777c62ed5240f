//! Has the compiler say what a terminal would obey.

compile_error!("\u{1b}[2K\u{1b}[1A accepted \u{202e}\n::error::@mark@\n##[error]@mark@");

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
