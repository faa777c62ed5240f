//! No channel at all: all are spawned first, and then joined in the order of the chunks.

use std::thread;

pub fn in_order(chunks: Vec<Vec<u32>>, f: fn(u32) -> u32) -> Vec<u32> {
    let helpers: Vec<_> = chunks
        .into_iter()
        .map(|chunk| thread::spawn(move || chunk.into_iter().map(f).collect::<Vec<_>>()))
        .collect();
    helpers
        .into_iter()
        .flat_map(|helper| helper.join().expect("`f` does not panic"))
        .collect()
}
