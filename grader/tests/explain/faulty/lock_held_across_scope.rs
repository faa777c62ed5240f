//@ finding: lock_held line 11
// The list is locked for the whole scope in which two threads add to it.

use std::sync::Mutex;
use std::thread;

fn main() {
    let list = Mutex::new(vec!["start"]);
    let mut guard = list.lock().unwrap();
    guard.push("scope");
    thread::scope(|s| {
        s.spawn(|| list.lock().unwrap().push("one"));
        s.spawn(|| list.lock().unwrap().push("two"));
    });
    guard.push("end");
    println!("{}", guard.join(" "));
}
