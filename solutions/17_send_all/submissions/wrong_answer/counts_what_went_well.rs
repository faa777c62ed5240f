//! Stops at the error and reports how far it came, as a success: nothing comes back.

use std::sync::mpsc::SyncSender;

pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let mut sent = 0;
    for item in items {
        let Ok(()) = tx.send(item) else { break };
        sent += 1;
    }
    Ok(sent)
}
