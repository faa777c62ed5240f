//! What people get wrong: they read one input after the other, or one message of each in turn; they close with the first
//! input that closes; they take a silent input for a closed one; they ask all inputs again and again; they do it in the
//! caller's thread; they keep a sender; they panic, or run on for nobody, when the reader has gone.

use std::sync::mpsc::{Receiver, Sender, channel, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use merge::merge;
use rstest::rstest;

const HOUR: Duration = Duration::from_secs(3600);

/// Between two reports: no round number, so that nobody who sleeps for minutes wakes up in time by chance.
const A_WHILE: Duration = Duration::from_secs(3631);

/// The simulated clock jumps while everybody waits, and hardly moves while somebody works.
const A_MOMENT: Duration = Duration::from_micros(50);

fn streams(count: usize) -> (Vec<Sender<u32>>, Vec<Receiver<u32>>) {
    (0..count).map(|_| channel()).unzip()
}

#[rstest]
#[case::no_stream(vec![])]
#[case::one_stream(vec![6])]
#[case::two_streams(vec![3, 5])]
#[case::one_without_a_report(vec![2, 0, 4])]
#[case::long_ones(vec![40, 1, 25])]
fn every_report_arrives_and_each_stream_keeps_its_order(#[case] counts: Vec<u32>) {
    let mut inputs = inputs();
    // A stream's reports fall and rise; the number of the stream is in the last digit.
    let sent: Vec<Vec<u32>> = (counts.iter().zip(0..))
        .map(|(count, stream)| {
            (0..*count)
                .map(|_| inputs.u32(0..900) * 10 + stream)
                .collect()
        })
        .collect();
    everywhere(|| {
        let mut rxs = Vec::new();
        for levels in sent.clone() {
            let (tx, rx) = sync_channel(2);
            rxs.push(rx);
            thread::spawn(move || levels.into_iter().try_for_each(|level| tx.send(level)));
        }
        let shown: Vec<u32> = merge(rxs).iter().collect();
        let of = |stream| {
            shown
                .iter()
                .copied()
                .filter(move |level| level % 10 == stream)
        };
        check_eq!(
            (0..)
                .take(counts.len())
                .map(|stream| of(stream).collect::<Vec<_>>())
                .collect::<Vec<_>>(),
            sent.clone(),
            "what was shown of each stream, in the order in which it was shown"
        );
    });
}

#[rstest]
#[case::the_first_is_silent(0)]
#[case::the_last_is_silent(2)]
fn a_silent_stream_holds_up_nobody(#[case] silent: usize) {
    explore(|| {
        let (mut txs, rxs) = streams(3);
        let start = Instant::now();
        let screen = merge(rxs);
        let dry = txs.remove(silent);
        thread::spawn(move || {
            // Two reports from one stream before the other has sent any.
            for (level, stream) in (1..).zip([0, 0, 1, 0, 1]) {
                thread::sleep(A_WHILE);
                let _ = txs[stream].send(level);
            }
            thread::sleep(HOUR * 40);
            drop(dry);
        });
        let shown: Vec<(u32, u64)> = (0..5)
            .filter_map(|_| screen.recv().ok())
            .map(|level| (level, start.elapsed().as_secs()))
            .collect();
        check_eq!(
            shown,
            vec![(1, 3631), (2, 7262), (3, 10893), (4, 14524), (5, 18155)],
            "each report and the second in which it was shown, when two streams report about once an hour and the third is silent for days"
        );
        check_eq!(
            screen.recv().ok(),
            None,
            "what comes after the five reports, when all streams have ended"
        );
    });
}

#[rstest]
#[case::the_first_ends(0)]
#[case::the_second_ends(1)]
#[case::the_last_ends(2)]
fn the_end_comes_when_all_streams_have_ended(#[case] first: usize) {
    explore(|| {
        let (mut txs, rxs) = streams(3);
        let start = Instant::now();
        let screen = merge(rxs);
        // One has ended before it said anything; the others report later, and end one after the other.
        drop(txs.remove(first));
        thread::spawn(move || {
            for (at, tx) in txs.into_iter().enumerate() {
                thread::sleep(HOUR * 10);
                let _ = tx.send(at as u32);
            }
        });
        check_eq!(
            screen.iter().collect::<Vec<_>>(),
            vec![0, 1],
            "the reports of two streams that go on after a third one has ended"
        );
        check_eq!(
            start.elapsed().as_secs() / 3600,
            20,
            "the hour in which the merged channel closes, when the last stream ends after twenty"
        );
    });
}

#[rstest]
fn the_caller_gets_its_end_at_once() {
    explore(|| {
        let (txs, rxs) = streams(2);
        thread::spawn(move || {
            for (tx, level) in txs.into_iter().zip([71, 72]) {
                thread::sleep(HOUR);
                let _ = tx.send(level);
            }
        });
        let start = Instant::now();
        let screen = merge(rxs);
        check!(
            start.elapsed(),
            |elapsed| *elapsed < A_MOMENT,
            "`merge` returns at once; that its inputs are silent for hours is for other threads to wait for"
        );
        check_eq!(
            screen.iter().collect::<Vec<_>>(),
            vec![71, 72],
            "the reports that came later"
        );
    });
}

#[rstest]
fn nobody_looks_while_all_streams_are_silent() {
    explore(|| {
        let (txs, rxs) = streams(3);
        let screen = merge(rxs);
        thread::spawn(move || {
            for (tx, level) in txs.iter().cycle().zip(1..=4) {
                thread::sleep(HOUR * 7);
                let _ = tx.send(level);
            }
        });
        check_eq!(
            screen.iter().collect::<Vec<_>>(),
            vec![1, 2, 3, 4],
            "four reports with seven hours before each"
        );
        let trace = trace();
        check_eq!(
            trace.idle_polls,
            0,
            "how often somebody looked for a report and found none"
        );
        check_eq!(
            trace.sleeps,
            0,
            "how often somebody slept between two looks; `recv` is woken by the report itself"
        );
    });
}

#[rstest]
fn a_reader_who_leaves_is_noticed() {
    explore(|| {
        let (txs, rxs) = streams(2);
        let screen = merge(rxs);
        let _ = txs[0].send(5);
        check_eq!(
            screen.recv().ok(),
            Some(5),
            "the report that was still read"
        );
        drop(screen);
        // A report an hour. The first one finds the reader gone, and takes the input away.
        let accepted: Vec<usize> = txs
            .iter()
            .map(|tx| {
                let hours = (0..6).take_while(|_| {
                    thread::sleep(HOUR);
                    tx.send(9).is_ok()
                });
                hours.count()
            })
            .collect();
        check!(
            accepted,
            |accepted| accepted.iter().all(|count| *count <= 2),
            "how many reports each stream could still send after the reader had gone; an input that nobody reads any more is dropped, so that its gauge can stop"
        );
    });
}
