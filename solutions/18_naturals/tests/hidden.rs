//! What people get wrong: they throw the error of `send` away and run on; they unwrap it; they try the same number
//! again; they take a full channel for a closed one, or poll for room; they send
//! from the caller's thread; they stop after some numbers; they count in a static, or in too small a type.

use std::sync::mpsc::Receiver;
use std::thread;
use std::time::Duration;

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use naturals::naturals;
use rstest::rstest;

/// Long for somebody who waits.
const A_BREAK: Duration = Duration::from_secs(60);

/// The reader does something else, and the machine runs as long as it has room. Not by a sleep: a machine without a
/// bound, which is right as well, would stamp labels until it ends.
fn something_else() {
    for _ in 0..8 {
        thread::yield_now();
    }
}

/// The next `count` labels, as far as there are any.
fn pull(strip: &Receiver<u64>, count: usize) -> Vec<u64> {
    strip.iter().take(count).collect()
}

#[rstest]
#[case::the_first(1)]
#[case::more_than_a_byte_holds(300)]
#[case::very_many(5_000)]
fn stamps_every_number_in_order(#[case] about: u64) {
    let count = about + inputs().u64(0..20);
    everywhere(|| {
        let strip = naturals();
        let labels = pull(&strip, count as usize);
        check_eq!(
            labels.len() as u64,
            count,
            "how many of the first {count} labels came; the strip has no end"
        );
        check!(
            labels,
            |labels| labels.iter().copied().eq(0..count),
            "the first {count} labels are 0, 1, 2 and so on, in order and none missing"
        );
    });
}

#[rstest]
fn each_strip_begins_at_zero() {
    let cut = inputs().usize(2..9);
    everywhere(|| {
        let first = naturals();
        let second = naturals();
        let mut labels = vec![pull(&first, cut), pull(&second, 3)];
        drop(first);
        labels.push(pull(&second, 2));
        labels.push(pull(&naturals(), 3));
        check_eq!(
            labels,
            vec![
                (0..cut as u64).collect(),
                vec![0, 1, 2],
                vec![3, 4],
                vec![0, 1, 2]
            ],
            "{cut} labels of one strip, three of another, two more of that one after the first is cut off, and three of a new one"
        );
    });
}

#[rstest]
fn goes_on_where_the_reader_left_off() {
    let mut inputs = inputs();
    let bursts: Vec<usize> = (0..3).map(|_| inputs.usize(1..30)).collect();
    let total = bursts.iter().sum::<usize>() as u64;
    explore(|| {
        let strip = naturals();
        let mut labels = Vec::new();
        for burst in &bursts {
            something_else();
            labels.extend(pull(&strip, *burst));
        }
        something_else();
        check_eq!(
            labels,
            (0..total).collect::<Vec<_>>(),
            "the labels that are pulled in three bursts, with something else between them; a full channel is not a closed one"
        );
        check_eq!(
            (trace().sleeps, trace().idle_polls),
            (0, 0),
            "how often the machine sleeps, and how often it looks for room in vain; `send` waits for room by itself"
        );
    });
}

#[rstest]
#[case::while_it_stamps(false)]
#[case::while_it_waits_for_room(true)]
fn ends_when_the_strip_is_cut_off(#[case] later: bool) {
    let count = inputs().usize(1..40);
    explore(|| {
        let strip = naturals();
        let labels = pull(&strip, count);
        if later {
            something_else();
        }
        drop(strip);
        // Whoever runs on does so now.
        thread::sleep(A_BREAK);
        check_eq!(
            labels.len(),
            count,
            "how many labels came before the strip was cut off"
        );
    });
}

#[rstest]
fn ends_when_nobody_ever_pulled() {
    explore(|| {
        drop(naturals());
        let unused = naturals();
        something_else();
        drop(unused);
        thread::sleep(A_BREAK);
        check_eq!(
            trace().idle_polls,
            0,
            "how often a machine looked for somebody who pulls, on two strips that were cut off before"
        );
    });
}
