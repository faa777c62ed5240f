//! Prints one line for ever.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let text = "x".repeat(1 << 16);
    loop {
        print!("{text}");
    }
}
