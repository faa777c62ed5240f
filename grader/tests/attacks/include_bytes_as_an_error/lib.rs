//! Has the compiler show a file in an error.

const _: [(); 0] = [(); include_bytes!("@home@/secret").len()];
const TEXT: &[u8] = include_bytes!("@home@/secret");
const _: () = assert!(TEXT[0] == 0, "no");

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
