//@ right
// Numbers from a shared counter are never given twice.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

static NEXT: AtomicUsize = AtomicUsize::new(1);

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Badge(usize);

impl Badge {
    fn new() -> Self {
        Badge(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}

fn main() {
    let desks: Vec<_> = (0..3)
        .map(|_| thread::spawn(|| [Badge::new(), Badge::new()]))
        .collect();
    let badges: BTreeSet<Badge> = desks
        .into_iter()
        .flat_map(|desk| desk.join().unwrap())
        .collect();
    assert_eq!(badges.len(), 6);
    assert_eq!(badges.first(), Some(&Badge(1)));
    assert_eq!(badges.last(), Some(&Badge(6)));
}
