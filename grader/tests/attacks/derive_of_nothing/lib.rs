//! Has a macro by example make the name of a macro.

macro_rules! word {
    ($mac:ident $mark:tt $text:literal) => { $mac $mark ($text) };
}

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    word!(include_str ! "@home@/secret").len() as u64
}
