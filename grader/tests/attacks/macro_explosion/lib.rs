//! Lets a macro double itself without end.

macro_rules! double {
    ($($any:tt)*) => { double!($($any)* $($any)*); };
}

double!(a b c d);

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
