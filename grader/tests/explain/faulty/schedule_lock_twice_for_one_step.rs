//@ finding: schedule_dependent line 24
// A purse under a mutex: the price is compared under one lock and paid under another.

use std::sync::{Arc, Mutex};
use std::thread;

fn buy(purse: &Mutex<i64>, price: i64) {
    let enough = *purse.lock().unwrap() >= price;
    if enough {
        *purse.lock().unwrap() -= price;
    }
}

fn main() {
    let purse = Arc::new(Mutex::new(10));
    let shoppers = [7, 6].map(|price| {
        let purse = Arc::clone(&purse);
        thread::spawn(move || buy(&purse, price))
    });
    for shopper in shoppers {
        shopper.join().unwrap();
    }
    let left = *purse.lock().unwrap();
    assert!(!left.is_negative(), "in debt: {left}");
}
