//! No channel: the handles of the scope bring the answers. All are spawned before the first is joined.

use std::thread;

pub fn scoped_max(data: &[i64], n: usize) -> Option<i64> {
    let length = data.len().div_ceil(n).max(1);
    thread::scope(|scope| {
        let readers: Vec<_> = data
            .chunks(length)
            .map(|part| scope.spawn(|| part.iter().max()))
            .collect();
        readers
            .into_iter()
            .filter_map(|reader| reader.join().expect("a reader does not panic"))
            .max()
            .copied()
    })
}
