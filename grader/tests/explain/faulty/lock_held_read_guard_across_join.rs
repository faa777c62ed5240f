//@ finding: lock_held line 19
// A reader lists the stock and waits for the delivery, which wants to write.

use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};
use std::thread;

fn main() {
    let stock = Arc::new(RwLock::new(BTreeMap::from([("nails", 40), ("screws", 15)])));
    let deliver = Arc::clone(&stock);
    let shown = stock.read().unwrap();
    let delivery = thread::spawn(move || {
        deliver.write().unwrap().insert("bolts", 8);
        "delivered"
    });
    for (what, count) in shown.iter() {
        println!("{count} {what}");
    }
    let word = delivery.join().unwrap();
    println!("{word}: {}", shown.len());
}
