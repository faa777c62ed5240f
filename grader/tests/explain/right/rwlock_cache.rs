//@ right
// A cache that is read by many and written when something is missing, never both at once.

use std::collections::HashMap;
use std::sync::RwLock;
use std::thread;

#[derive(Default)]
struct Cache {
    known: RwLock<HashMap<u32, String>>,
}

impl Cache {
    fn get(&self, key: u32) -> String {
        let found = self.known.read().unwrap().get(&key).cloned();
        if let Some(text) = found {
            return text;
        }
        let text = format!("{:b}", key);
        let mut known = self.known.write().unwrap();
        known.entry(key).or_insert(text).clone()
    }
}

fn main() {
    let cache = Cache::default();
    thread::scope(|s| {
        for first in 0..3 {
            let cache = &cache;
            s.spawn(move || {
                for key in first..first + 4 {
                    assert_eq!(u32::from_str_radix(&cache.get(key), 2), Ok(key));
                }
            });
        }
    });
    assert_eq!(cache.known.into_inner().unwrap().len(), 6);
}
