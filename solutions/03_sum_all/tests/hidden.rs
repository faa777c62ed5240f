//! What people get wrong: the original sender stays alive; it is dropped after the loop; one message is
//! received for each producer; each part is added up where it is; one thread sends everything.

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use rstest::rstest;
use sum_all::sum_all;

#[rstest]
#[case::no_parts(vec![])]
#[case::one_number(vec![1])]
#[case::several_parts(vec![3, 1, 4])]
#[case::some_empty_parts(vec![0, 2, 0, 5])]
#[case::long_parts(vec![300, 200])]
fn adds_every_number(#[case] lengths: Vec<usize>) {
    let mut inputs = inputs();
    let parts: Vec<Vec<u64>> = lengths
        .iter()
        .map(|&length| (0..length).map(|_| inputs.u64(..1 << 40)).collect())
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
    });
}

#[rstest]
fn sends_each_number_from_its_own_thread() {
    explore(|| {
        check_eq!(
            sum_all(vec![vec![1, 2, 3], vec![4, 5], vec![6]]),
            21,
            "the sum of three parts"
        );
        check!(
            trace().sent(),
            |sent| *sent >= 6,
            "six numbers are six messages"
        );
        check!(
            trace().producers(),
            |producers| *producers >= 3,
            "three parts are sent by three threads"
        );
    });
}
