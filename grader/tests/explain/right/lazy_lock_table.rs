//@ right
// A table of primes is made when it is first looked at.

use std::sync::LazyLock;
use std::thread;

static PRIMES: LazyLock<Vec<u32>> = LazyLock::new(|| {
    let is_prime = |n: &u32| (2..*n).all(|d| n % d != 0);
    (2..60).filter(is_prime).collect()
});

fn main() {
    let nth = thread::spawn(|| PRIMES.get(9).copied());
    let count = PRIMES.len();
    assert_eq!(nth.join().unwrap(), Some(29));
    assert_eq!(count, 17);
}
