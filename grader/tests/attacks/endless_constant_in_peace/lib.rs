#![allow(long_running_const_eval)]

const ENDLESS: u64 = {
    let mut number = 0_u64;
    while number < u64::MAX {
        number += 1;
    }
    number
};

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    ENDLESS
}
