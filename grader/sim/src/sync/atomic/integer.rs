//! As the atomic integers of `std`.

use real_std::fmt;
use real_std::panic::Location;
use real_std::ptr;
use real_std::sync::atomic as real;

use super::Ordering;
use crate::engine::{At, looks, schedule, statics};

macro_rules! integer {
    ($($name:ident $t:ident)*) => {
        $(
            #[doc = concat!("As `std::sync::atomic::", stringify!($name), "`.")]
            #[repr(transparent)]
            #[derive(Default)]
            pub struct $name {
                inner: real::$name,
            }

            common!($name, $t, |value: $t| super::bits(&value.to_ne_bytes()));

            impl $name {
                fetch!($t => $t: fetch_add fetch_sub fetch_and fetch_nand fetch_or fetch_xor fetch_max fetch_min);
            }
        )*
    };
}

integer! {
    AtomicI8 i8 AtomicU8 u8 AtomicI16 i16 AtomicU16 u16 AtomicI32 i32 AtomicU32 u32
    AtomicI64 i64 AtomicU64 u64 AtomicIsize isize AtomicUsize usize
}
