//@ finding: panicked_thread line 7
// An average of nothing is asked for in a thread whose handle is thrown away.

use std::thread;

fn average(numbers: &[i32]) -> i32 {
    numbers.iter().sum::<i32>() / numbers.len() as i32
}

fn main() {
    for numbers in [vec![4, 6], Vec::new(), vec![9]] {
        let _ = thread::spawn(move || println!("{}", average(&numbers)));
    }
}
