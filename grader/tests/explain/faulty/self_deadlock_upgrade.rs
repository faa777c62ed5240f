//@ finding: self_deadlock line 18
// A cache looks whether the answer is known, and writes it down while it still reads.

use std::collections::HashMap;
use std::sync::RwLock;

struct Cache {
    known: RwLock<HashMap<u64, u64>>,
}

impl Cache {
    fn square(&self, n: u64) -> u64 {
        let known = self.known.read().unwrap();
        match known.get(&n) {
            Some(square) => *square,
            None => {
                let square = n * n;
                self.known.write().unwrap().insert(n, square);
                square
            }
        }
    }
}

fn main() {
    let cache = Cache {
        known: RwLock::default(),
    };
    println!("{} {}", cache.square(9), cache.square(9));
}
