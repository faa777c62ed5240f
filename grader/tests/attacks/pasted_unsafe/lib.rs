//! Has a macro be unsafe for it.

macro_rules! careful {
    ($word:ident $body:block) => { $word $body };
    ($($any:tt)*) => { $($any)* };
}

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    careful!(unsafe { std::ptr::read_volatile(8 as *const u64) })
}
