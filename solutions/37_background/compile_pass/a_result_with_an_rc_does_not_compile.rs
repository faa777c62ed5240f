// The number travels, and the `Rc` is made where it stays.

use std::rc::Rc;

use background::background;

fn main() {
    let tag = background(|| 5_u64);
    let _ = tag.recv().map(Rc::new);
}
