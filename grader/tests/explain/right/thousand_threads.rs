//@ right
// A thousand pebbles are thrown by a thousand threads into one pond.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (pond, splashes) = mpsc::channel();
    let throwers: Vec<_> = (0..1000_u32)
        .map(|pebble| {
            let pond = pond.clone();
            thread::Builder::new()
                .stack_size(64 * 1024)
                .spawn(move || pond.send(pebble).unwrap())
                .unwrap()
        })
        .collect();
    drop(pond);
    let (count, sum) = splashes
        .iter()
        .fold((0, 0), |(count, sum), pebble| (count + 1, sum + pebble));
    throwers.into_iter().for_each(|t| t.join().unwrap());
    assert_eq!((count, sum), (1000, 499_500));
}
