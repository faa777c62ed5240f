//@ error: E0277
// Two threads would count the owners of one `Rc`, without a lock.

use std::rc::Rc;

use background::background;

fn main() {
    let here = Rc::new(5_u64);
    let there = Rc::clone(&here);
    let tag = background(move || *there + 1); //~
    let _ = (tag.recv(), here);
}
