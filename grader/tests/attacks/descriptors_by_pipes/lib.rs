//! Makes pipes until it may not.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let mut all = Vec::new();
    while let Ok(pipe) = std::io::pipe() {
        all.push(pipe);
        if all.len() > 200_000 {
            break;
        }
    }
    std::mem::forget(all);
    0
}
