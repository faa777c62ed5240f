//! Lets threads return what they should send.

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    let threads: Vec<_> = parts.into_iter().map(|part| std::thread::spawn(move || part.iter().sum::<u64>())).collect();
    threads.into_iter().map(|thread| thread.join().unwrap()).sum()
}
