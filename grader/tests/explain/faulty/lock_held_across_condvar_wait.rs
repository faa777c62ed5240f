//@ finding: lock_held line 22
// Main waits on a condition variable with its mutex, and holds a second lock meanwhile.

use std::sync::{Condvar, Mutex};
use std::thread;

static READY: Mutex<bool> = Mutex::new(false);
static CHANGED: Condvar = Condvar::new();
static RECIPE: Mutex<String> = Mutex::new(String::new());

fn cook() {
    RECIPE.lock().unwrap().push_str("salt");
    *READY.lock().unwrap() = true;
    CHANGED.notify_one();
}

fn main() {
    let mut recipe = RECIPE.lock().unwrap();
    recipe.push_str("water, ");
    let cook = thread::spawn(cook);
    let ready = READY.lock().unwrap();
    let ready = CHANGED.wait_while(ready, |ready| !*ready).unwrap();
    println!("{recipe}: {ready}");
    drop((recipe, ready));
    cook.join().unwrap();
}
