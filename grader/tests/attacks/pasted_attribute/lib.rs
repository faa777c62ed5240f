//! Has a macro write an attribute.

macro_rules! marked {
    ($name:ident, $($item:tt)*) => { #[unsafe($name)] $($item)* };
}

marked!(no_mangle, pub extern "C" fn write(_: i32, _: *const u8, length: usize) -> isize { length as isize });

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
