//! Uses a name that only the real library has, and no channel.

pub fn wanted() -> Option<u64> {
    let (tx, rx) = std::sync::mpsc::channel::<u64>();
    drop(tx);
    let _ = std::thread::Builder::new().name(String::new());
    let _ = std::os::fd::AsRawFd::as_raw_fd(&std::io::stdin());
    rx.into_iter().next()
}

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    parts.iter().flatten().sum()
}
