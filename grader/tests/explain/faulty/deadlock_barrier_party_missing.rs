//@ finding: deadlock line 24
// Rowers start together; the boat was built for four, and three came.

use std::sync::{Arc, Barrier};
use std::thread;

const SEATS: usize = 4;

fn main() {
    let start = Arc::new(Barrier::new(SEATS));
    let mut crew = Vec::new();
    for rower in 1..SEATS {
        let start = Arc::clone(&start);
        let handle = thread::Builder::new()
            .name(format!("rower {rower}"))
            .spawn(move || {
                if start.wait().is_leader() {
                    println!("go!");
                }
                rower
            });
        crew.push(handle.unwrap());
    }
    let strokes: usize = crew.into_iter().map(|r| r.join().unwrap()).sum();
    println!("{strokes} strokes");
}
