//@ right
// Readers wait for a word that is set exactly once.

use std::sync::{Arc, OnceLock};
use std::thread;

fn main() {
    let word = Arc::new(OnceLock::new());
    let readers: Vec<_> = (0..2)
        .map(|_| {
            let word = Arc::clone(&word);
            thread::spawn(move || *word.wait())
        })
        .collect();
    assert_eq!(word.set("abracadabra"), Ok(()));
    assert_eq!(word.set("open sesame"), Err("open sesame"));
    for reader in readers {
        assert_eq!(reader.join().unwrap(), "abracadabra");
    }
}
