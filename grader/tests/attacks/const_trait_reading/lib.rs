//! Reads while a constant is computed.

const TEXT: &str = match option_env!("HOME") {
    Some(text) => text,
    None => "",
};
const _: () = assert!(TEXT.len() > 1_000_000, "no");

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
