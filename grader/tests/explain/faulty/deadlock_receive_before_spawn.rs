//@ finding: deadlock line 9
// Main wants the first egg before it has put a hen into the barn.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (nest, basket) = mpsc::channel();
    let first: Option<u32> = basket.recv().ok();
    let hen = thread::spawn(move || {
        for egg in 1..4 {
            if nest.send(egg).is_err() {
                return;
            }
        }
    });
    println!("{first:?} and {} more", basket.iter().count());
    let _ = hen.join();
}
