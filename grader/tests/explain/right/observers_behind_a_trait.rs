//@ right
// Observers are trait objects; some send what they see, and the list is dropped in time.

use std::sync::mpsc::{self, Sender, SyncSender};
use std::thread;

trait Observer: Send {
    fn observe(&self, value: i32) -> bool;
}

impl Observer for Sender<i32> {
    fn observe(&self, value: i32) -> bool {
        self.send(value).is_ok()
    }
}

struct Only<F>(F, SyncSender<String>);

impl<F: Fn(i32) -> bool + Send> Observer for Only<F> {
    fn observe(&self, value: i32) -> bool {
        !(self.0)(value) || self.1.send(format!("<{value}>")).is_ok()
    }
}

fn main() {
    let (all_in, all) = mpsc::channel();
    let (few_in, few) = mpsc::sync_channel(1);
    let observers: Vec<Box<dyn Observer>> =
        vec![Box::new(all_in), Box::new(Only(|v| v > 2, few_in))];
    let source = thread::spawn(move || {
        let values = [1, 4, 2, 9];
        values
            .into_iter()
            .all(|v| observers.iter().all(|o| o.observe(v)))
    });
    let few: Vec<String> = few.iter().collect();
    assert_eq!(few, ["<4>", "<9>"]);
    assert_eq!(all.iter().sum::<i32>(), 16);
    assert!(source.join().unwrap());
}
