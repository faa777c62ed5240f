//! Takes an empty text for no item.

use std::sync::mpsc::SyncSender;
pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let mut it = items.into_iter().filter(|s| !s.is_empty());
    let mut n = 0;
    while let Some(i) = it.next() {
        if let Err(e) = tx.send(i) {
            let mut v = vec![e.0];
            v.extend(it);
            return Err(v);
        }
        n += 1;
    }
    Ok(n)
}
