//@ finding: deadlock line 14
// Two neighbours swap keys, and both insist on handing theirs over first.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

struct Neighbour {
    give: SyncSender<u16>,
    take: Receiver<u16>,
}

impl Neighbour {
    fn swap(self, key: u16) -> u16 {
        self.give.send(key).unwrap();
        self.take.recv().unwrap()
    }
}

fn main() {
    let (to_east, from_west) = sync_channel(0);
    let (to_west, from_east) = sync_channel(0);
    let east = Neighbour {
        give: to_west,
        take: from_west,
    };
    let west = Neighbour {
        give: to_east,
        take: from_east,
    };
    let visit = thread::spawn(move || east.swap(17));
    println!("west has key {}", west.swap(4));
    println!("east has key {}", visit.join().unwrap());
}
