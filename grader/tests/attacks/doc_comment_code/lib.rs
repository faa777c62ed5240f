//! Has its documentation run as tests.

/// ```
/// std::fs::write("@tmp@/doc-@mark@", "ran").unwrap();
/// std::process::exit(0);
/// ```
pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
