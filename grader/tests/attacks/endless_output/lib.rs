//! Prints for ever.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    loop {
        println!("{}", "x".repeat(1_000));
    }
}
