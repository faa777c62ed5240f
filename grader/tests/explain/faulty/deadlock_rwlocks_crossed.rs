//@ finding: deadlock line 28
// One thread copies the map into the index, another the index into the map.

use std::sync::mpsc::channel;
use std::sync::{Arc, RwLock};
use std::thread;

#[derive(Default)]
struct Atlas {
    map: RwLock<Vec<u8>>,
    index: RwLock<Vec<u8>>,
}

fn main() {
    let atlas = Arc::new(Atlas::default());
    let (reading, started) = channel();

    let theirs = Arc::clone(&atlas);
    let copier = thread::spawn(move || {
        let index = theirs.index.read().unwrap();
        reading.send(()).unwrap();
        let mut map = theirs.map.write().unwrap();
        map.extend(index.iter());
    });

    let map = atlas.map.read().unwrap();
    started.recv().unwrap();
    let mut index = atlas.index.write().unwrap();
    index.extend(map.iter());
    drop((map, index));
    copier.join().unwrap();
}
