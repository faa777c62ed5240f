//! What people get wrong: the original sender stays alive; it is dropped after the loop; one message is
//! received for each producer; each part is added up where it is; one thread sends everything; the office
//! looks again and again, or waits for a fixed time.

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use rstest::rstest;
use sum_all::sum_all;

#[rstest]
#[case::no_parts(vec![])]
#[case::one_number(vec![1])]
#[case::several_parts(vec![3, 1, 4])]
#[case::some_empty_parts(vec![0, 2, 0, 5])]
#[case::long_parts(vec![300, 200])]
#[case::the_day_before_the_holidays(vec![1200, 10])]
fn adds_every_number(#[case] lengths: Vec<usize>) {
    let mut inputs = inputs();
    let parts: Vec<Vec<u64>> = lengths
        .iter()
        .map(|&length| {
            (0..length)
                .map(|at| if at == 1 { 0 } else { inputs.u64(..1 << 52) })
                .collect()
        })
        .collect();
    everywhere(|| {
        check_eq!(
            sum_all(parts.clone()),
            parts.iter().flatten().sum::<u64>(),
            "the sum of {} parts with {lengths:?} numbers",
            parts.len()
        );
    });
}

#[rstest]
fn waits_for_slow_producers() {
    explore(|| {
        let parts: Vec<Vec<u64>> = (1..=8).map(|part| vec![part; 3]).collect();
        check_eq!(
            sum_all(parts),
            108,
            "the sum of eight parts, whoever is slow"
        );
        // Being told that the channel is empty, once for each number, is no harm.
        check!(
            trace().idle_polls,
            |looks| *looks <= 26,
            "for 24 numbers there is no need to look, or to try, again and again: to wait is one call. Looks that found nothing"
        );
        check!(
            trace().virtual_nanos / 1_000_000,
            |milliseconds| *milliseconds == 0,
            "nobody waits for a fixed time: no one can know how long is long enough. Milliseconds until the office went home"
        );
    });
}

#[rstest]
fn sends_each_number_from_its_own_thread() {
    explore(|| {
        check_eq!(
            sum_all(vec![
                vec![1, 2, 3],
                vec![4, 0],
                vec![6],
                vec![7, 7],
                vec![9]
            ]),
            39,
            "the sum of five parts"
        );
        check!(
            trace().sent(),
            |sent| *sent >= 9,
            "nine numbers, a zero among them, are nine messages"
        );
        check!(
            trace().threads_spawned,
            |threads| *threads >= 5,
            "five parts have five threads of their own; the office itself sends nothing"
        );
        // One more than parts: somebody may tell the office that all have finished.
        check!(
            trace().producers(),
            |producers| (5..=6).contains(producers),
            "five parts are sent over one channel, by as many threads as there are parts"
        );
    });
}
