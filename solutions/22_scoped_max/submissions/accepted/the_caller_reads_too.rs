//! One part less to give away: the caller's own thread reads the first one, and the others write into places of their own.

use std::thread;

pub fn scoped_max(data: &[i64], n: usize) -> Option<i64> {
    let length = data.len().div_ceil(n).max(1);
    let mut parts = data.chunks(length);
    let first = parts.next()?;
    let mut highest = vec![i64::MIN; parts.len()];
    let own = thread::scope(|scope| {
        for (place, part) in highest.iter_mut().zip(parts) {
            scope.spawn(move || part.iter().for_each(|&height| *place = height.max(*place)));
        }
        first.iter().copied().max()
    });
    highest.into_iter().chain(own).max()
}
