//@ right
// Diners take the fork with the lower number first, so they all get to eat.

use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let forks: Arc<Vec<Mutex<u32>>> = Arc::new((0..4).map(|_| Mutex::new(0)).collect());
    let diners: Vec<_> = (0..4)
        .map(|seat| {
            let forks = Arc::clone(&forks);
            thread::spawn(move || {
                let (one, two) = (seat, (seat + 1) % 4);
                let mut lower = forks[one.min(two)].lock().unwrap();
                let mut upper = forks[one.max(two)].lock().unwrap();
                *lower += 1;
                *upper += 1;
            })
        })
        .collect();
    diners.into_iter().for_each(|diner| diner.join().unwrap());
    let used: u32 = forks.iter().map(|fork| *fork.lock().unwrap()).sum();
    assert_eq!(used, 8);
}
