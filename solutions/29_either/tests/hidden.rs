//! What people get wrong: they take from both sides in turn; they close with the first side that closes; they go on
//! asking a side that is closed, at full speed; they ask both sides again and again; they forward one side after the
//! other; they lose the entry that one side had given while the other one closed.

use std::sync::mpsc::{channel, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use either::{Event, either};
use rstest::rstest;

/// Between two entries: no round number, so that nobody who sleeps for minutes wakes up in time by chance.
const A_WHILE: Duration = Duration::from_secs(3631);

/// The simulated clock jumps while everybody waits, and hardly moves while somebody works.
const A_MOMENT: Duration = Duration::from_micros(50);

/// An entry in a form that does not depend on what a submission derives for `Event`.
fn plain(event: Event) -> (Option<i32>, Option<String>) {
    match event {
        Event::Num(number) => (Some(number), None),
        Event::Text(text) => (None, Some(text)),
    }
}

fn number(number: i32) -> (Option<i32>, Option<String>) {
    (Some(number), None)
}

fn text(text: &str) -> (Option<i32>, Option<String>) {
    (None, Some(text.to_owned()))
}

#[rstest]
#[case::nothing(0, 0)]
#[case::only_numbers(5, 0)]
#[case::only_texts(0, 3)]
#[case::more_numbers(20, 4)]
#[case::more_texts(1, 12)]
fn every_entry_of_both_sides_arrives(#[case] numbers: usize, #[case] texts: usize) {
    let mut inputs = inputs();
    let numbers: Vec<i32> = (0..numbers).map(|_| inputs.i32(-50..50)).collect();
    // Some texts are empty, and a text may look like a number.
    let texts: Vec<String> = (0..texts)
        .map(|at| {
            if at % 3 == 1 {
                String::new()
            } else {
                inputs.i32(-50..50).to_string()
            }
        })
        .collect();
    everywhere(|| {
        let (a, stars) = sync_channel(2);
        let (b, remarks) = channel();
        let (sent, said) = (numbers.clone(), texts.clone());
        thread::spawn(move || sent.into_iter().try_for_each(|number| a.send(number)));
        thread::spawn(move || said.into_iter().try_for_each(|text| b.send(text)));
        let entries: Vec<_> = either(stars, remarks).iter().map(plain).collect();
        check_eq!(
            entries
                .iter()
                .filter_map(|(number, _)| *number)
                .collect::<Vec<_>>(),
            numbers.clone(),
            "the numbers in the book, in their order, among {} texts",
            texts.len()
        );
        check_eq!(
            entries
                .into_iter()
                .filter_map(|(_, text)| text)
                .collect::<Vec<_>>(),
            texts.clone(),
            "the texts in the book, in their order, among {} numbers",
            numbers.len()
        );
    });
}

#[rstest]
#[case::no_remark(true)]
#[case::no_star(false)]
fn a_silent_side_does_not_hold_up_the_other(#[case] stars_only: bool) {
    explore(|| {
        let (a, stars) = channel();
        let (b, remarks) = channel();
        let start = Instant::now();
        let book = either(stars, remarks);
        thread::spawn(move || {
            for count in 1..=4 {
                thread::sleep(A_WHILE);
                if stars_only {
                    let _ = a.send(count);
                } else {
                    let _ = b.send(count.to_string());
                }
            }
            // Both sides are open until long after the last entry.
            thread::sleep(A_WHILE * 20);
            drop((a, b));
        });
        let seconds: Vec<u64> = (0..4)
            .filter_map(|_| book.recv().ok())
            .map(|_| start.elapsed().as_secs())
            .collect();
        check_eq!(
            seconds,
            vec![3631, 7262, 10893, 14524],
            "the seconds in which four entries of one side are in the book; the other side is silent all night, and it must not matter"
        );
        check_eq!(
            book.recv().ok().map(plain),
            None,
            "what comes after the four entries, when both sides have ended"
        );
    });
}

#[rstest]
#[case::the_numbers_end(true)]
#[case::the_texts_end(false)]
fn one_side_goes_on_when_the_other_has_ended(#[case] numbers_end: bool) {
    explore(|| {
        let (a, stars) = channel();
        let (b, remarks) = channel();
        let start = Instant::now();
        let book = either(stars, remarks);
        thread::spawn(move || {
            let _ = a.send(1);
            thread::sleep(A_WHILE);
            let _ = b.send("one".to_owned());
            thread::sleep(A_WHILE);
            if numbers_end {
                drop(a);
                for word in ["two", "three"] {
                    thread::sleep(A_WHILE);
                    let _ = b.send(word.to_owned());
                }
            } else {
                drop(b);
                for count in [2, 3] {
                    thread::sleep(A_WHILE);
                    let _ = a.send(count);
                }
            }
        });
        let rest = if numbers_end {
            [text("two"), text("three")]
        } else {
            [number(2), number(3)]
        };
        check_eq!(
            book.iter().map(plain).collect::<Vec<_>>(),
            [vec![number(1), text("one")], rest.to_vec()].concat(),
            "the entries when one side ends after its first one, and the other goes on"
        );
        check_eq!(
            start.elapsed().as_secs(),
            4 * 3631,
            "the second in which the book is closed: when the second side has ended, too"
        );
    });
}

#[rstest]
fn the_caller_gets_its_end_at_once() {
    explore(|| {
        let (a, stars) = channel();
        let (b, remarks) = channel();
        thread::spawn(move || {
            thread::sleep(A_WHILE);
            let _ = b.send("late".to_owned());
            thread::sleep(A_WHILE);
            let _ = a.send(7);
        });
        let start = Instant::now();
        let book = either(stars, remarks);
        check!(
            start.elapsed(),
            |elapsed| *elapsed < A_MOMENT,
            "`either` returns at once; that both sides are silent for an hour is for other threads to wait for"
        );
        check_eq!(
            book.iter().map(plain).collect::<Vec<_>>(),
            vec![text("late"), number(7)],
            "the entries that came later, in the order of their times"
        );
    });
}

#[rstest]
fn nobody_looks_while_both_sides_are_silent() {
    explore(|| {
        let (a, stars) = channel();
        let (b, remarks) = channel();
        let book = either(stars, remarks);
        thread::spawn(move || {
            thread::sleep(A_WHILE);
            let _ = a.send(12);
            // From here on one side is closed, which is no reason to hurry either.
            drop(a);
            thread::sleep(A_WHILE);
            let _ = b.send("twelve".to_owned());
            thread::sleep(A_WHILE);
        });
        check_eq!(
            book.iter().map(plain).collect::<Vec<_>>(),
            vec![number(12), text("twelve")],
            "a number, and an hour later a text"
        );
        let trace = trace();
        check_eq!(
            trace.idle_polls,
            0,
            "how often somebody looked for an entry and found none, or asked a side that was closed already"
        );
        check_eq!(
            trace.sleeps,
            0,
            "how often somebody slept between two looks; `recv` is woken by the entry itself"
        );
    });
}

#[rstest]
fn a_reader_who_leaves_is_noticed() {
    explore(|| {
        let (a, stars) = channel();
        let (b, remarks) = channel();
        let book = either(stars, remarks);
        let _ = (a.send(1), b.send("one".to_owned()));
        let mut read: Vec<_> = book.iter().take(2).map(plain).collect();
        read.sort();
        check_eq!(
            read,
            vec![text("one"), number(1)],
            "the two entries that were still read, sorted"
        );
        drop(book);
        let stars = (0..6).take_while(|_| {
            thread::sleep(A_WHILE);
            a.send(2).is_ok()
        });
        let stars = stars.count();
        let remarks = (0..6).take_while(|_| {
            thread::sleep(A_WHILE);
            b.send("anybody?".to_owned()).is_ok()
        });
        check!(
            [stars, remarks.count()],
            |accepted| accepted.iter().all(|count| *count <= 2),
            "how many entries each side could still send after the reader had gone; a side that nobody reads any more is dropped, so that its sender can stop"
        );
    });
}
