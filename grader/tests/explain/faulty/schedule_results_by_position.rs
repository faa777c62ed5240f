//@ finding: schedule_dependent line 27
// Squares are collected as they come and compared with the inputs one by one.

use std::sync::mpsc;
use std::thread;

fn parallel_map<T, R>(items: Vec<T>, f: fn(T) -> R) -> Vec<R>
where
    T: Send + 'static,
    R: Send + 'static,
{
    let (tx, rx) = mpsc::channel();
    for item in items {
        let tx = tx.clone();
        thread::spawn(move || {
            let _ = tx.send(f(item));
        });
    }
    drop(tx);
    rx.iter().collect()
}

fn main() {
    let squares = parallel_map(vec![2, 3, 4], |n: i32| n * n);
    for (index, square) in squares.iter().enumerate() {
        let n = index as i32 + 2;
        assert_eq!(n * n, *square, "the square of {n}");
    }
}
