// An `Arc` counts its owners so that threads can.

use std::sync::Arc;

use background::background;

fn main() {
    let here = Arc::new(5_u64);
    let there = Arc::clone(&here);
    let tag = background(move || *there + 1);
    let _ = (tag.recv(), here);
}
