//! Sends equal neighbours once.

use std::sync::mpsc::SyncSender;
pub fn send_all(tx: &SyncSender<String>, mut items: Vec<String>) -> Result<usize, Vec<String>> {
    items.dedup();
    let mut it = items.into_iter();
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
