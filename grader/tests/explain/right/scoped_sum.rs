//@ right
// Quarters of a slice are added up by borrowing threads.

use std::thread;

fn sum(numbers: &[u64]) -> u64 {
    let size = numbers.len().div_ceil(4).max(1);
    thread::scope(|s| {
        let parts: Vec<_> = numbers
            .chunks(size)
            .map(|part| s.spawn(move || part.iter().sum::<u64>()))
            .collect();
        parts.into_iter().map(|part| part.join().unwrap()).sum()
    })
}

fn main() {
    let numbers: Vec<u64> = (1..=50).collect();
    assert_eq!(sum(&numbers), 1275);
    assert_eq!(sum(&[]), 0);
}
