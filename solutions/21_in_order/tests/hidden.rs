//! What people get wrong: they glue in the order of arrival; they sort the results by their value; they go through a
//! map in no order, or use the content of a chunk as its name; they let the threads sleep so that they arrive in
//! order; they trip over empty chunks; they join where they spawn; they spawn a thread for each number.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use check_kit::{check, check_eq, everywhere, explore, inputs};
use in_order::in_order;
use rstest::rstest;

/// Neither rising nor falling, and the same for some different numbers.
fn scramble(number: u32) -> u32 {
    (number ^ 21).wrapping_mul(37) % 101
}

/// What one thread alone would return.
fn plainly(chunks: &[Vec<u32>]) -> Vec<u32> {
    chunks.iter().flatten().copied().map(scramble).collect()
}

#[rstest]
#[case::one_chunk(1, 9)]
#[case::two_chunks(2, 4)]
#[case::chunks_of_one(7, 1)]
#[case::many_chunks(24, 3)]
fn every_result_in_the_place_of_its_number(#[case] chunks: usize, #[case] longest: usize) {
    let mut inputs = inputs();
    let chunks: Vec<Vec<u32>> = (0..chunks)
        .map(|_| {
            let length = inputs.usize(1..=longest);
            (0..length).map(|_| inputs.u32(0..90)).collect()
        })
        .collect();
    everywhere(|| {
        check_eq!(
            in_order(chunks.clone(), scramble),
            plainly(&chunks),
            "one result for each number of {chunks:?}, in the same order"
        );
    });
}

#[rstest]
#[case::the_first_is_the_slowest([900, 60, 5, 1])]
#[case::the_last_is_the_slowest([3, 2, 8, 700])]
#[case::slow_and_quick_in_turn([400, 1, 500, 2])]
fn a_slow_chunk_keeps_its_place(#[case] seconds: [u32; 4]) {
    explore(|| {
        let chunks: Vec<Vec<u32>> = seconds.iter().map(|&seconds| vec![seconds, 0]).collect();
        let results = in_order(chunks, |seconds| {
            thread::sleep(Duration::from_secs(seconds.into()));
            scramble(seconds)
        });
        check_eq!(
            results,
            seconds
                .iter()
                .flat_map(|&seconds| [scramble(seconds), scramble(0)])
                .collect::<Vec<_>>(),
            "the results of four chunks that take {seconds:?} seconds; the order of arrival is not the order of the input"
        );
    });
}

#[rstest]
#[case::no_chunks(vec![])]
#[case::only_empty_ones(vec![vec![], vec![], vec![]])]
#[case::at_both_ends(vec![vec![], vec![5, 6], vec![7], vec![]])]
#[case::in_the_middle(vec![vec![8, 1, 8], vec![], vec![], vec![2], vec![], vec![9, 3]])]
fn empty_chunks_leave_no_gap(#[case] chunks: Vec<Vec<u32>>) {
    everywhere(|| {
        check_eq!(
            in_order(chunks.clone(), scramble),
            plainly(&chunks),
            "the results of {chunks:?}; a chunk without numbers adds nothing, and stops nobody"
        );
    });
}

#[rstest]
fn equal_chunks_stay_two() {
    let number = inputs().u32(10..80);
    everywhere(|| {
        let chunks = vec![
            vec![number, 1],
            vec![number, 2, 2],
            vec![number, 1],
            vec![2],
            vec![number, 1],
        ];
        check_eq!(
            in_order(chunks.clone(), scramble),
            plainly(&chunks),
            "the results of {chunks:?}; what is in a chunk does not tell which one it is"
        );
    });
}

static UNDER_WAY: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

/// Takes a minute, and counts how many numbers are worked on at the same moment.
fn slowly(number: u32) -> u32 {
    let under_way = UNDER_WAY.fetch_add(1, Ordering::SeqCst) + 1;
    MOST.fetch_max(under_way, Ordering::SeqCst);
    thread::sleep(Duration::from_secs(60));
    UNDER_WAY.fetch_sub(1, Ordering::SeqCst);
    scramble(number)
}

#[rstest]
fn all_chunks_are_worked_on_at_the_same_time() {
    let mut inputs = inputs();
    let chunks: Vec<Vec<u32>> = (0..6)
        .map(|_| (0..3).map(|_| inputs.u32(0..90)).collect())
        .collect();
    explore(|| {
        UNDER_WAY.store(0, Ordering::SeqCst);
        MOST.store(0, Ordering::SeqCst);
        let begin = Instant::now();
        let results = in_order(chunks.clone(), slowly);
        let minutes = begin.elapsed().as_secs() / 60;
        check_eq!(
            results,
            plainly(&chunks),
            "the results of six chunks of three numbers"
        );
        check_eq!(
            MOST.load(Ordering::SeqCst),
            6,
            "the most numbers under way at one moment, with six chunks; 1 means that each thread is waited for before the next is spawned, and 18 that each number has a thread"
        );
        check!(
            minutes,
            |minutes| *minutes == 3,
            "six chunks of three numbers, a minute for each number, take three minutes: nobody waits for a turn"
        );
    });
}
