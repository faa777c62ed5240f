//! What people get wrong: they copy the data to be able to send it away; they cut parts of length zero, or one part too
//! many, or lose the rest of a division; they begin at zero; they unwrap the highest of an empty part; they read the
//! channel inside the scope with the first sender alive; they join where they spawn; they say every number aloud.

use std::alloc::{GlobalAlloc, Layout, System};

// The real thing, in both worlds: allocating is nothing that the simulation should see.
use core::sync::atomic::{AtomicUsize, Ordering};

use check_kit::{check, check_eq, check_sometimes, everywhere, explore, inputs, native, trace};
use rstest::rstest;
use scoped_max::scoped_max;

/// Notes the largest piece of memory that anybody asks for.
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

/// `length` heights, all lower than 5000, and one of 7000 at `highest`.
fn ridge(length: usize, highest: usize) -> Vec<i64> {
    let mut inputs = inputs();
    let mut heights: Vec<i64> = (0..length).map(|_| inputs.i64(-400..5000)).collect();
    if let Some(height) = heights.get_mut(highest) {
        *height = 7000;
    }
    heights
}

#[rstest]
#[case::one_number(1, 1)]
#[case::one_thread(9, 1)]
#[case::equal_parts(12, 4)]
#[case::one_left_over(13, 4)]
#[case::nearly_one_part_more(11, 4)]
#[case::one_number_for_each(5, 5)]
#[case::many(300, 7)]
fn finds_the_highest_wherever_it_is(#[case] length: usize, #[case] n: usize) {
    let anywhere = inputs().usize(0..length);
    let ridges = [0, anywhere, length / 2, length - 1].map(|highest| ridge(length, highest));
    everywhere(|| {
        for heights in &ridges {
            check_eq!(
                scoped_max(heights, n),
                Some(7000),
                "the highest of {length} numbers with {n} threads; it may be the first, the last, or any other"
            );
        }
    });
}

#[rstest]
#[case::none_is_left_for_the_second(1, 2)]
#[case::two_for_three(2, 3)]
#[case::four_for_many(4, 20)]
fn there_may_be_fewer_numbers_than_threads(#[case] length: usize, #[case] n: usize) {
    let heights = ridge(length, length - 1);
    everywhere(|| {
        check_eq!(
            scoped_max(&heights, n),
            Some(7000),
            "the highest of {heights:?} with {n} threads; a part has one number at least"
        );
    });
}

#[rstest]
fn all_may_lie_below_zero() {
    let deepest = -inputs().i64(2..500);
    let heights: Vec<i64> = (0..10).map(|step| deepest - (step * 3) % 10).collect();
    everywhere(|| {
        check_eq!(
            scoped_max(&heights, 3),
            Some(deepest),
            "the highest of {heights:?}; nobody said that it is above zero"
        );
        check_eq!(
            scoped_max(&[i64::MIN; 5], 2),
            Some(i64::MIN),
            "the highest of five times the smallest number that there is"
        );
    });
}

#[rstest]
#[case::one_thread(1)]
#[case::some_threads(4)]
fn of_nothing_there_is_no_highest(#[case] n: usize) {
    everywhere(|| {
        check_eq!(
            scoped_max(&[], n),
            None,
            "the highest of no numbers with {n} threads"
        );
    });
}

#[rstest]
#[case::one_left_over(13, 4)]
#[case::some_left_over(10, 4)]
#[case::fewer_than_threads(2, 5)]
#[case::one_thread(30, 1)]
fn never_more_threads_than_asked_for(#[case] length: usize, #[case] n: usize) {
    let heights = ridge(length, 0);
    explore(|| {
        check_eq!(
            scoped_max(&heights, n),
            Some(7000),
            "the highest of {length} numbers with {n} threads"
        );
        check!(
            trace().threads_spawned,
            |threads| *threads <= n as u64,
            "how many threads were spawned for {length} numbers: {n} at most; what is left over by a division is no part of its own"
        );
    });
}

#[rstest]
#[case::five_numbers_each(40, 8)]
#[case::one_number_each(8, 8)]
fn the_threads_share_the_work_and_work_at_the_same_time(#[case] length: usize, #[case] n: usize) {
    let heights = ridge(length, 5);
    explore(|| {
        check_eq!(
            scoped_max(&heights, n),
            Some(7000),
            "the highest of {length} numbers with {n} threads"
        );
        // The caller's own thread may take one of the parts.
        check!(
            trace().threads_spawned,
            |threads| (n as u64 - 1..=n as u64).contains(threads),
            "how many threads were spawned for {length} numbers with n = {n}: {n}, or one less and the caller's own"
        );
        check!(
            trace().sent(),
            |sent| *sent <= n as u64,
            "how many messages were sent by {n} threads; a thread says one number, and not all that it reads"
        );
        // In some schedules of so many threads some are alive together, unless each is waited for.
        check_sometimes!(
            trace().peak_threads,
            |threads| *threads > 1,
            "of {n} threads some are at work at the same time; whoever waits for one before the next is spawned lets them work alone"
        );
    });
}

#[rstest]
fn nothing_is_copied() {
    let heights = ridge(500_000, 499_999);
    native(|| {
        LARGEST.store(0, Ordering::Relaxed);
        let highest = scoped_max(&heights, 4);
        let largest = LARGEST.load(Ordering::Relaxed);
        check_eq!(highest, Some(7000), "the highest of half a million numbers");
        // Rounded up to a power of two: runs that differ by some bytes shall look equal.
        check!(
            largest.div_ceil(1024).next_power_of_two(),
            |kib| *kib <= 64,
            "the largest piece of memory that was asked for, in KiB, is 64 at most; a copy of one of four parts takes a thousand"
        );
    });
}
