//! Writes to memory that is no longer its own, in safe code.

const UNIT: &&() = &&();

fn longer<'a, 'b, T: ?Sized>(_: &'a &'b (), value: &'b mut T) -> &'a mut T {
    value
}

/// The hole in the rules of lifetimes that is open since 2015: safe code makes a reference that never ends.
fn for_ever<'a, 'b, T: ?Sized>(value: &'a mut T) -> &'b mut T {
    let longer: for<'x> fn(_, &'x mut T) -> &'b mut T = longer;
    longer(UNIT, value)
}

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    let mut numbers = vec![7_u64; 1_000];
    let kept = for_ever(&mut numbers[..]);
    drop(numbers);
    let others: Vec<Box<[u64; 8]>> = (0..100).map(|_| Box::new([1; 8])).collect();
    kept.fill(u64::MAX);
    drop(std::hint::black_box(others));
    0
}
