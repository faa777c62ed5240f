use std::sync::mpsc::{self, Receiver};
use std::thread;

/// The list is written by somebody else, who is told every flock with its place in the list.
pub fn collect_all(rx: &Receiver<u32>) -> Vec<u32> {
    let (tx, desk) = mpsc::sync_channel::<(usize, u32)>(2);
    thread::scope(|scope| {
        let clerk = scope.spawn(move || {
            let mut list: Vec<Option<u32>> = Vec::new();
            for (at, birds) in desk {
                list.resize(list.len().max(at + 1), None);
                list[at] = Some(birds);
            }
            list.into_iter().flatten().collect()
        });
        for told in rx.iter().enumerate() {
            tx.send(told).expect("the clerk is here");
        }
        drop(tx);
        clerk.join().expect("the clerk does not fall")
    })
}
