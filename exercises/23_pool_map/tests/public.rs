//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p pool_map` runs just these, with real threads, and ends a hang after twenty seconds.
//!
//! How many dishes are on the fire is asked in the grader's simulation alone, where sleeping takes no time.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use check_kit::{check_eq, deadline, everywhere, explore};
use pool_map::pool_map;
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn six_orders_for_two_cooks() {
    everywhere(|| {
        check_eq!(
            pool_map(vec![6, 1, 5, 2, 4, 3], 2, |order| order * 10),
            vec![60, 10, 50, 20, 40, 30],
            "the dishes for the orders 6, 1, 5, 2, 4, 3, ten times each"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn without_guests_nothing_is_cooked() {
    everywhere(|| {
        check_eq!(
            pool_map(vec![], 3, |order| order),
            Vec::<u64>::new(),
            "the dishes for no order"
        );
    });
}

static ON_THE_FIRE: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

/// Cooks for half an hour, and counts how many do so at the same moment.
fn stew(order: u64) -> u64 {
    let now = ON_THE_FIRE.fetch_add(1, Ordering::SeqCst) + 1;
    MOST.fetch_max(now, Ordering::SeqCst);
    thread::sleep(Duration::from_secs(30 * 60));
    ON_THE_FIRE.fetch_sub(1, Ordering::SeqCst);
    order
}

#[rstest]
#[timeout(deadline(20))]
fn three_cooks_cook_three_dishes_at_once() {
    explore(|| {
        ON_THE_FIRE.store(0, Ordering::SeqCst);
        MOST.store(0, Ordering::SeqCst);
        check_eq!(
            pool_map((1..=9).collect(), 3, stew).len(),
            9,
            "the number of dishes for nine orders"
        );
        check_eq!(
            MOST.load(Ordering::SeqCst),
            3,
            "the most dishes on the fire at one moment, with three cooks; 1 means that they cook one after the other"
        );
    });
}
