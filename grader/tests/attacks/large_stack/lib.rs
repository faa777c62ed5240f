//! Asks for a stack as large as there is none.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let spawned = std::thread::Builder::new().stack_size(1 << 50).spawn(|| 1_u64);
    let number = spawned.map_or(0, |thread| thread.join().unwrap_or(0));
    number - 1
}
