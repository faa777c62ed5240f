use std::sync::mpsc::SyncSender;

pub fn send_all(tx: &SyncSender<String>, items: Vec<String>) -> Result<usize, Vec<String>> {
    let count = items.len();
    let mut items = items.into_iter();
    let left = items.by_ref().try_fold((), |(), item| tx.send(item).map_err(|error| error.0));
    match left {
        Ok(()) => Ok(count),
        Err(item) => Err([item].into_iter().chain(items).collect()),
    }
}
