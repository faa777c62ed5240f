//@ error: E0277
// The result changes threads, too.

use std::rc::Rc;

use background::background;

fn main() {
    let tag = background(|| Rc::new(5_u64)); //~
    let _ = tag.recv();
}
