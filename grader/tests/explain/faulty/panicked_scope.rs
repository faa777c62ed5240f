//@ finding: panicked line 8
// A scoped thread panics; the scope passes that on to main.

use std::thread;

fn main() {
    let depths = [3, 12, 7];
    thread::scope(|s| {
        for depth in &depths {
            s.spawn(move || assert!(*depth < 10, "too deep: {depth}"));
        }
    });
    println!("all is well");
}
