//@ right
// A sieve: each prime gets a thread that passes on what it does not divide.

use std::sync::mpsc::{Receiver, sync_channel};
use std::thread::{self, JoinHandle};

fn without_multiples(prime: u32, numbers: Receiver<u32>) -> (Receiver<u32>, JoinHandle<()>) {
    let (tx, rx) = sync_channel(1);
    let filter = thread::spawn(move || {
        for n in numbers {
            if n % prime != 0 && tx.send(n).is_err() {
                break;
            }
        }
    });
    (rx, filter)
}

fn main() {
    let (tx, mut numbers) = sync_channel(1);
    let source = thread::spawn(move || (2..30).all(|n| tx.send(n).is_ok()));
    let (mut primes, mut filters) = (Vec::new(), Vec::new());
    while let Ok(prime) = numbers.recv() {
        primes.push(prime);
        let (rest, filter) = without_multiples(prime, numbers);
        numbers = rest;
        filters.push(filter);
    }
    assert!(source.join().unwrap());
    filters
        .into_iter()
        .for_each(|filter| filter.join().unwrap());
    assert_eq!(primes, [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]);
}
