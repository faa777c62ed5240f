//@ finding: deadlock line 20
// Money goes from the left account to the right one and back at the same time.

use std::sync::Mutex;
use std::thread;

static LEFT: Mutex<i64> = Mutex::new(100);
static RIGHT: Mutex<i64> = Mutex::new(100);

fn transfer(from: &Mutex<i64>, to: &Mutex<i64>, amount: i64) {
    let mut from = from.lock().unwrap();
    let mut to = to.lock().unwrap();
    *from -= amount;
    *to += amount;
}

fn main() {
    let there = thread::spawn(|| transfer(&LEFT, &RIGHT, 30));
    let back = thread::spawn(|| transfer(&RIGHT, &LEFT, 10));
    let ended = (there.join(), back.join());
    println!("{ended:?}");
}
