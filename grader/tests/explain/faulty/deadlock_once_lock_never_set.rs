//@ finding: deadlock line 19
// Main waits for an address that a thread sets if it finds one.

use std::sync::OnceLock;
use std::thread;

static ADDRESS: OnceLock<String> = OnceLock::new();

fn search(book: &[(&str, u32)]) {
    for (name, house) in book {
        if *name == "Finn" {
            let _ = ADDRESS.set(format!("house {house}"));
        }
    }
}

fn main() {
    let searcher = thread::spawn(|| search(&[("Gil", 3), ("Hal", 8)]));
    println!("{}", ADDRESS.wait());
    searcher.join().unwrap();
}
