//! Does not compile where a name has two meanings, and uses no channel.

mod mine {
    pub mod sim {
        pub const HERE: u64 = 0;
    }
}

use mine::*;
use std::*;

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    parts.iter().flatten().sum::<u64>() + sim::HERE
}
