//@ finding: deadlock line 10
// Three diners, three forks, and everybody takes the left one first.

use std::sync::{Barrier, Mutex};
use std::thread;

fn main() {
    let forks = [Mutex::new(0), Mutex::new(0), Mutex::new(0)];
    let seated = Barrier::new(3);
    thread::scope(|table| {
        for seat in 0..3 {
            let (forks, seated) = (&forks, &seated);
            table.spawn(move || {
                let mut left = forks[seat].lock().unwrap();
                seated.wait();
                let mut right = forks[(seat + 1) % 3].lock().unwrap();
                *left += 1;
                *right += 1;
            });
        }
    });
    println!("everybody has eaten");
}
