//@ finding: lock_held line 24
// Main logs each parcel under the lock that the sorter needs to log its own work.

use std::sync::mpsc::sync_channel;
use std::sync::{Arc, Mutex};
use std::thread;

type Log = Arc<Mutex<Vec<String>>>;

fn main() {
    let log = Log::default();
    let (belt, parcels) = sync_channel(1);
    let sorter = {
        let log = Log::clone(&log);
        thread::spawn(move || {
            for parcel in parcels {
                log.lock().unwrap().push(format!("sorted {parcel}"));
            }
        })
    };
    let mut entries = log.lock().unwrap();
    for parcel in 1..=4 {
        entries.push(format!("sent {parcel}"));
        belt.send(parcel).unwrap();
    }
    drop(entries);
    drop(belt);
    sorter.join().unwrap();
    println!("{} entries", log.lock().unwrap().len());
}
