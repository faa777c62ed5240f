//! Makes a type larger than a compiler can hold.

fn pair<T: Clone>(value: T) -> (T, T) {
    (value.clone(), value)
}

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let value = pair(pair(pair(pair(pair(pair(pair(pair(0_u8))))))));
    let value = pair(pair(pair(pair(pair(pair(pair(pair(value))))))));
    let value = pair(pair(pair(pair(pair(pair(pair(pair(value))))))));
    std::mem::size_of_val(&value) as u64
}
