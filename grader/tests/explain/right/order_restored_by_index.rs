//@ right
// Results come in any order and are put back in place by their index.

use std::sync::mpsc;
use std::thread;

fn parallel_map<T, R, F>(items: &[T], f: F) -> Vec<R>
where
    T: Sync,
    R: Send,
    F: Fn(&T) -> R + Sync,
{
    let (tx, rx) = mpsc::channel();
    thread::scope(|s| {
        for (index, item) in items.iter().enumerate() {
            let (tx, f) = (tx.clone(), &f);
            s.spawn(move || tx.send((index, f(item))).expect("kept to the end"));
        }
    });
    drop(tx);
    let mut results: Vec<(usize, R)> = rx.into_iter().collect();
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}

fn main() {
    let cities = ["Oslo", "Rome", "Lima", "Bern"];
    let shouted = parallel_map(&cities, |city| city.to_uppercase());
    assert_eq!(shouted, ["OSLO", "ROME", "LIMA", "BERN"]);
}
