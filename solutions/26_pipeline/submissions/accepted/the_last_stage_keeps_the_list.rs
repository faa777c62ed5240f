//! The caller feeds; what is at the end never waits for room, because the last stage writes into a list of its own and
//! gives it to whoever joins it.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

struct Desk {
    from: Receiver<String>,
    to: SyncSender<String>,
}

impl Desk {
    fn trim(self) {
        while let Ok(line) = self.from.recv() {
            let Ok(()) = self.to.send(line.trim().into()) else {
                break;
            };
        }
    }

    fn filter(self) {
        while let Ok(line) = self.from.recv() {
            if !line.is_empty() && self.to.send(line).is_err() {
                break;
            }
        }
    }
}

pub fn pipeline(lines: Vec<String>, cap: usize) -> Vec<usize> {
    let (list, from) = sync_channel(cap);
    let (to, trimmed) = sync_channel(cap);
    let (kept, texts) = sync_channel::<String>(cap);
    let first = Desk { from, to };
    let second = Desk {
        from: trimmed,
        to: kept,
    };
    let trim = thread::spawn(move || first.trim());
    let filter = thread::spawn(move || second.filter());
    let measure = thread::spawn(move || texts.iter().map(|text| text.len()).collect());
    for line in lines {
        list.send(line).expect("the first desk is there");
    }
    drop(list);
    trim.join().expect("nobody panics");
    filter.join().expect("nobody panics");
    measure.join().expect("nobody panics")
}
