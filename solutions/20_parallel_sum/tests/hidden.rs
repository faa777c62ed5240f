//! What people get wrong: they send every number, or a list of all numbers; they add up in 32 bits; the original
//! sender stays alive; they receive once; they wait for each producer before they start the next; they add to a shared
//! total with a load and a store.

use std::alloc::{GlobalAlloc, Layout, System};
use std::any::type_name;
use std::thread::Thread;
use std::time::{Duration, Instant};

// The real thing, in both worlds: allocating is nothing that the simulation should see.
use core::sync::atomic::{AtomicUsize, Ordering};

use check_kit::{check, check_eq, check_sometimes, everywhere, explore, inputs, trace};
use parallel_sum::parallel_sum;
use rstest::rstest;
use serial_test::serial;

/// Notes the largest piece of memory that anybody asks for: a list of all numbers is one message, too.
///
/// What is asked for, and not what is in use: where the standard library is linked as a library of its own, it asks
/// behind this back, and takings and givings would not match.
struct Noting;

static LARGEST: AtomicUsize = AtomicUsize::new(0);

// SAFETY: hands everything on to `System`.
unsafe impl GlobalAlloc for Noting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        LARGEST.fetch_max(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the contract of `dealloc`, and the memory is `System`'s.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Noting = Noting;

/// What `work` returns, and the KiB of the largest piece of memory that it asked for, rounded up to a power of two:
/// runs that differ by some bytes shall look equal.
fn largest_piece_of(work: impl FnOnce() -> u64) -> (u64, usize) {
    LARGEST.store(0, Ordering::Relaxed);
    let value = work();
    let largest = LARGEST.load(Ordering::Relaxed);
    (value, largest.div_ceil(1024).next_power_of_two())
}

/// Whether this is the simulation, where `std` is another crate than the real one.
fn simulated() -> bool {
    type_name::<Thread>().starts_with("sim_std")
}

/// The sum of `0..count`.
fn sum_below(count: u64) -> u64 {
    count * count.saturating_sub(1) / 2
}

// One at a time: they share the note of the largest piece.

#[rstest]
#[case::no_producers(0, 7)]
#[case::one_producer(1, 300)]
#[case::one_number_each(9, 1)]
#[case::ten_producers(10, 100)]
#[serial]
fn adds_up_all_tickets(#[case] producers: u64, #[case] most_each: u64) {
    // One to three numbers less than it says; hard-coded sums do not pass.
    let per_producer = match most_each {
        1 => 1,
        _ => most_each - inputs().u64(1..=3),
    };
    everywhere(|| {
        check_eq!(
            parallel_sum(producers, per_producer),
            sum_below(producers * per_producer),
            "the sum with producers = {producers} and per_producer = {per_producer}"
        );
    });
}

#[rstest]
#[case::one_producer(1, 25)]
#[case::six_producers(6, 25)]
#[case::producers_without_numbers(4, 0)]
#[serial]
fn one_message_from_each_producer(#[case] producers: u64, #[case] per_producer: u64) {
    explore(|| {
        check_eq!(
            parallel_sum(producers, per_producer),
            sum_below(producers * per_producer),
            "the sum with producers = {producers} and per_producer = {per_producer}"
        );
        check_eq!(
            trace().sent(),
            producers,
            "how many messages were sent with producers = {producers} and per_producer = {per_producer}; each producer sends its sum, and not its numbers"
        );
        check_eq!(
            trace().producers(),
            producers,
            "how many threads sent over one channel, with producers = {producers}"
        );
    });
}

#[rstest]
#[serial]
fn the_producers_work_at_the_same_time() {
    explore(|| {
        let begin = Instant::now();
        check_eq!(
            parallel_sum(24, 3),
            sum_below(72),
            "the sum from 24 producers with 3 numbers each"
        );
        // In some schedules of so many producers some are alive together, unless each is waited for.
        check_sometimes!(
            trace().peak_threads,
            |threads| *threads > 1,
            "of 24 producers some are at work at the same time; whoever waits for one before the next is spawned lets them work alone"
        );
        // The simulated clock hardly moves while somebody works: only who sleeps, or waits with a limit, is seen by it.
        check!(
            begin.elapsed(),
            |elapsed| *elapsed < Duration::from_millis(20),
            "the sum is there when the last message is: nobody waits for a clock, since no pause is long enough on a slow machine"
        );
    });
}

#[rstest]
#[serial]
fn a_message_is_a_number_and_not_a_list() {
    everywhere(|| {
        let (sum, piece) = largest_piece_of(|| parallel_sum(2, 10_000));
        check_eq!(
            sum,
            sum_below(20_000),
            "the sum with producers = 2 and per_producer = 10000"
        );
        check!(
            piece,
            |piece| *piece <= 64,
            "the largest piece of memory, in KiB, is not larger than 64; a list of all the numbers is"
        );
    });
}

#[rstest]
#[serial]
fn a_hundred_million_tickets() {
    // The simulation comes first, and it has seen enough with fewer.
    let per_producer = if simulated() { 100 } else { 10_000_000 };
    everywhere(|| {
        check_eq!(
            parallel_sum(10, per_producer),
            sum_below(10 * per_producer),
            "the sum with producers = 10 and per_producer = {per_producer}"
        );
        // Real threads are not counted. Whoever fails here in the simulation is spared the hundred million.
        check!(
            trace().sent(),
            |sent| *sent <= 10,
            "ten producers need no more than ten messages"
        );
    });
}
