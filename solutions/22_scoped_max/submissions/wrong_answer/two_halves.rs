//! Two threads, however many there may be.

use std::thread;

pub fn scoped_max(data: &[i64], n: usize) -> Option<i64> {
    if n == 1 || data.len() < 2 {
        return data.iter().copied().max();
    }
    let (left, right) = data.split_at(data.len() / 2);
    thread::scope(|scope| {
        let left = scope.spawn(|| left.iter().max());
        let right = scope.spawn(|| right.iter().max());
        left.join().unwrap().max(right.join().unwrap()).copied()
    })
}
