//! Exports modules named as the standard library.

pub mod std {
    pub mod thread {
        pub struct Thread;
    }

    pub mod any {
        pub fn type_name<T>() -> &'static str {
            "std"
        }
    }
}

pub mod core {
    pub fn line() -> u32 {
        0
    }
}

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
