#![cfg_attr(all(), no_implicit_prelude, recursion_limit = "1000000")]
#![cfg_attr(not(nowhere), cfg_attr(any(unix, windows), allow(unsafe_code)))]

pub fn total(_: ::std::vec::Vec<::std::vec::Vec<u64>>) -> u64 {
    0
}
