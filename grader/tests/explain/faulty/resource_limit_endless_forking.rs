//@ finding: resource_limit line 9
// A sum is split between two threads again and again; the smallest case is missing.

use std::thread;

fn sum(from: u64, to: u64) -> u64 {
    let middle = from + (to - from) / 2;
    let halves = [(from, middle), (middle, to)];
    let halves = halves.map(|(from, to)| thread::spawn(move || sum(from, to)));
    halves.into_iter().map(|half| half.join().unwrap()).sum()
}

fn main() {
    println!("{}", sum(0, 100));
}
