//! Writes over whatever its threads keep, and is wrong.

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = std::sync::mpsc::channel::<u64>();
    let inside = unsafe { *(&raw const tx).cast::<*mut [u64; 16]>() };
    for number in 0..4 {
        if !inside.is_null() {
            unsafe { (*inside)[number + 8] = parts.len() as u64 };
        }
    }
    std::mem::forget((tx, rx));
    0
}
