//! The highest point of the ridge.
//!
//! A long list of heights belongs to the mountain hut: one height for each step along the ridge, some of them below the
//! sea, where the ridge begins. Nobody may take the list away, and nobody wants to copy it. But it lies open on the
//! table. `n` hikers sit down around it, each reads a part of it, and each says one number.
//!
//! Write `scoped_max`: the hikers are threads, and the list is a slice that somebody else owns.

/// The largest number in `data`, found by `n` threads that borrow it, or `None` if there is no number at all.
///
/// - Every number is looked at, wherever it stands, and whatever its sign.
/// - `n` is at least 1. There are never more than `n` threads. When `n` divides the numbers evenly, each thread gets an
///   equal part; there may be fewer numbers than threads, too.
/// - The threads work at the same time. Nothing is copied but the answers, one for each thread.
pub fn scoped_max(data: &[i64], n: usize) -> Option<i64> {
    todo!("the highest of {} heights, with {n} threads", data.len())
}
