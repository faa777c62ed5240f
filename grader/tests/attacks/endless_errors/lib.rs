//! Prints errors for ever.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    loop {
        eprintln!("{}", "x".repeat(1_000));
    }
}
