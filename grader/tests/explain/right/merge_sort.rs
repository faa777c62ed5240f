//@ right
// Halves are sorted by threads down to a small size and merged on the way back.

use std::thread;

fn sort<T: Ord + Copy + Send>(items: &mut [T]) {
    if items.len() <= 2 {
        items.sort_unstable();
        return;
    }
    let middle = items.len() / 2;
    let (left, right) = items.split_at_mut(middle);
    thread::scope(|s| {
        s.spawn(|| sort(left));
        sort(right);
    });
    let mut merged = Vec::with_capacity(left.len() + right.len());
    let (mut l, mut r) = (left.iter().peekable(), right.iter().peekable());
    while let Some(next) = match (l.peek(), r.peek()) {
        (Some(a), Some(b)) if a <= b => l.next(),
        (Some(_), None) => l.next(),
        _ => r.next(),
    } {
        merged.push(*next);
    }
    items.copy_from_slice(&merged);
}

fn main() {
    let mut years = [1969, 1492, 1789, 800, 1066, 2001, 1905];
    sort(&mut years);
    assert!(years.is_sorted());
    assert_eq!(years[0], 800);
}
