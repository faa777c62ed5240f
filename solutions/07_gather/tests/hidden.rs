//! What people get wrong: a sender stays alive, as the original, in a vector, or behind a `drop` of a reference or
//! after the loop; producers are joined before anybody receives; one message is received for each producer; the list
//! is in the order of arrival, or sorted lane by lane; equal times become one; the lanes are read one after the other.

use check_kit::{check, check_eq, check_sometimes, everywhere, explore, inputs, trace};
use gather::gather;
use rstest::rstest;

fn sorted(parts: &[Vec<u32>]) -> Vec<u32> {
    let mut all = parts.concat();
    all.sort_unstable();
    all
}

/// Times that nobody can know beforehand: two runners of each lane are equally quick, and so are the first of all lanes.
fn lanes(lengths: &[usize]) -> Vec<Vec<u32>> {
    let mut inputs = inputs();
    let lane = |&length: &usize| {
        let time = |at| match at {
            0 => 8_000,
            2 => 9_999,
            4 => 9_999,
            _ => inputs.u32(..20_000),
        };
        (0..length).map(time).collect()
    };
    lengths.iter().map(lane).collect()
}

#[rstest]
#[case::no_lane(vec![])]
#[case::one_runner(vec![1])]
#[case::some_empty_lanes(vec![0, 3, 0, 5])]
#[case::a_small_race(vec![9, 7, 8])]
#[case::long_lanes(vec![400, 300])]
#[case::the_race_of_the_year(vec![1_200, 6])]
fn every_time_is_on_the_list(#[case] lengths: Vec<usize>) {
    let lanes = lanes(&lengths);
    everywhere(|| {
        check_eq!(
            gather(lanes.clone()),
            sorted(&lanes),
            "the list of a race with {lengths:?} runners in its lanes, sorted"
        );
    });
}

#[rstest]
fn the_list_is_sorted_whoever_is_quick() {
    explore(|| {
        check_eq!(
            gather(vec![vec![30, 10], vec![20, 40], vec![25]]),
            [10, 20, 25, 30, 40],
            "the list of three lanes: between two senders there is no order, so the order of arrival is luck"
        );
        check!(
            trace().idle_polls,
            |looks| *looks <= 7,
            "for five times there is no need to look again and again: to wait is one call. Looks that found nothing"
        );
        check_eq!(
            trace().sleeps,
            0,
            "calls of `sleep`: no one can know how long is long enough"
        );
    });
}

#[rstest]
fn each_lane_is_read_by_a_thread_of_its_own() {
    explore(|| {
        check_eq!(
            gather(vec![vec![5, 6], vec![4, 7, 9], vec![8], vec![3]]),
            [3, 4, 5, 6, 7, 8, 9],
            "the list of four lanes"
        );
        // One more than lanes: somebody may write the list.
        check!(
            trace().threads_spawned,
            |threads| (4..=5).contains(threads),
            "four lanes are read by four threads. Threads that were spawned"
        );
        check!(
            trace().producers().max(trace().channels.len() as u64),
            |producers| *producers >= 4,
            "each of the four lanes reports by itself. Threads that sent"
        );
    });
}

#[rstest]
fn the_lanes_are_read_at_the_same_time() {
    explore(|| {
        check_eq!(
            gather(vec![vec![2, 2], vec![1, 1], vec![3]]),
            [1, 1, 2, 2, 3],
            "the list of three lanes in which runners are equally quick"
        );
        check_sometimes!(
            trace().peak_threads,
            |threads| *threads >= 3,
            "three lanes are read at the same time; whoever waits for one thread before the next is spawned reads one \
             after the other. Threads at work at once, at most"
        );
    });
}
