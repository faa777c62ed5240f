//@ right
// A relay race: the baton changes hands only when both runners are there.

use std::sync::mpsc::sync_channel;
use std::thread;

#[derive(Debug, PartialEq)]
struct Baton(u8);

fn main() {
    let (give, take) = sync_channel(0);
    let (give_on, finish) = sync_channel(0);
    let first = thread::spawn(move || give.send(Baton(1)).unwrap());
    let second = thread::spawn(move || {
        let Baton(legs) = take.recv().unwrap();
        give_on.send(Baton(legs + 1)).unwrap();
    });
    assert_eq!(finish.recv(), Ok(Baton(2)));
    assert!(finish.recv().is_err());
    first.join().unwrap();
    second.join().unwrap();
}
