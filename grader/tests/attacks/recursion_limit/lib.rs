#![recursion_limit = "4294967295"]

macro_rules! again {
    ($($any:tt)*) => { again!($($any)* a) };
}

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    again!()
}
