//! What people get wrong: they feed the pipeline from the thread that reads its end, or join before they read, which
//! works as long as everything fits; they keep a sender where the stages cannot drop it; they let two threads work at
//! one stage, and lines overtake each other; they take the limit away; they do it all in one thread; they take an empty
//! line for the end; a stage collects everything before it passes anything on.

use std::thread;

use check_kit::{check, check_eq, check_sometimes, everywhere, explore, inputs, trace};
use pipeline::pipeline;
use rstest::rstest;

/// Lines of which about a third is blank, with blanks of several kinds around the others. Lengths differ from neighbour
/// to neighbour, and one letter takes two bytes.
fn lines(count: usize) -> Vec<String> {
    let mut inputs = inputs();
    let around = ["", " ", "\t", "  \u{a0}"];
    (0..count)
        .map(|at| {
            let text = match inputs.u8(0..6) {
                0 | 1 => String::new(),
                2 => "ö".repeat(at % 7 + 1),
                _ => format!("no. {}", "x".repeat(at % 11)),
            };
            let (left, right) = (inputs.usize(0..4), inputs.usize(0..4));
            format!("{}{text}{}", around[left], around[right])
        })
        .collect()
}

fn lengths(lines: &[String]) -> Vec<usize> {
    let trimmed = lines.iter().map(|line| line.trim().len());
    trimmed.filter(|length| *length > 0).collect()
}

#[rstest]
#[case::an_empty_list(0, 3)]
#[case::one_line(1, 1)]
#[case::what_fits(6, 9)]
#[case::more_than_fits(40, 2)]
fn measures_every_line_that_is_not_empty_in_order(#[case] count: usize, #[case] cap: usize) {
    let lines = lines(count);
    everywhere(|| {
        check_eq!(
            pipeline(lines.clone(), cap),
            lengths(&lines),
            "the lengths of what is left of {lines:?}, in the order of the lines; a line that is blank is left out, and the next one is not"
        );
    });
}

#[rstest]
fn carries_a_list_that_is_longer_than_all_trays() {
    explore(|| {
        // Just one line more than the trays and hands of three stages and a feeder hold, and then some.
        for count in [6, 7, 8, 9, 24] {
            let signs = vec!["in".to_owned(); count];
            check_eq!(
                pipeline(signs, 1),
                vec![2; count],
                "the lengths of {count} signs, with trays for one: somebody has to take them out while they are put in"
            );
        }
    });
}

#[rstest]
fn a_line_is_measured_while_later_ones_wait() {
    explore(|| {
        // Looks now and then how many messages have gone into each channel.
        let watcher = thread::spawn(|| {
            let look = |_| {
                thread::yield_now();
                let channels = trace().channels;
                channels.iter().map(|tray| tray.sent).collect::<Vec<_>>()
            };
            (0..50).map(look).collect::<Vec<_>>()
        });
        check_eq!(
            pipeline(vec!["name".to_owned(); 12], 1),
            vec![4; 12],
            "the lengths of twelve equal signs, with trays for one"
        );
        let looks = watcher.join().unwrap_or_default();
        let trays: Vec<usize> = (trace().channels.iter().enumerate())
            .filter_map(|(index, tray)| (tray.sent >= 12).then_some(index))
            .collect();
        let under_way = |sent: &Vec<u64>| {
            let some = |index: &usize| sent.get(*index).is_some_and(|sent| (1..12).contains(sent));
            trays.iter().all(some)
        };
        check_sometimes!(
            looks.iter().any(under_way),
            |under_way| *under_way,
            "at some moment each tray has had a line, and none has had all of them: a stage passes a line on before it takes the next one"
        );
    });
}

#[rstest]
#[case::one(1)]
#[case::three(3)]
fn no_channel_holds_more_than_cap_messages(#[case] cap: usize) {
    explore(|| {
        check_eq!(
            pipeline(vec!["name".to_owned(); 24], cap),
            vec![4; 24],
            "the lengths of 24 equal signs, with trays for {cap}"
        );
        let fullest = trace().channels.iter().map(|tray| tray.peak_queue).max();
        check!(
            fullest.unwrap_or(0),
            |fullest| *fullest <= cap as u64,
            "the most messages in one of the channels; with trays for {cap} a stage that is ahead has to wait"
        );
    });
}

#[rstest]
#[case::a_short_list(4)]
#[case::a_long_list(30)]
fn each_stage_is_one_thread_however_long_the_list(#[case] count: usize) {
    explore(|| {
        check_eq!(
            pipeline(vec![" name ".to_owned(); count], 2),
            vec![4; count],
            "the lengths of {count} equal signs"
        );
        let trace = trace();
        check!(
            trace.threads_spawned,
            |threads| (3..=5).contains(threads),
            "the number of threads: one for each of the three stages, and one each to feed and to collect if you like"
        );
        check!(
            trace.crossed(),
            |messages| *messages >= 3 * count as u64,
            "how many messages went from one thread to another: each of {count} lines goes from stage to stage to stage, and its length to the caller"
        );
    });
}

#[rstest]
fn a_stage_that_has_nothing_to_do_waits() {
    let lines = lines(12);
    explore(|| {
        check_eq!(
            pipeline(lines.clone(), 1),
            lengths(&lines),
            "the lengths of what is left of {lines:?}"
        );
        let trace = trace();
        check_eq!(
            trace.idle_polls,
            0,
            "how often a stage looked for a line, or for room, and found none; `recv` and `send` wait by themselves"
        );
        check_eq!(
            trace.sleeps,
            0,
            "how often a stage slept; it is woken when there is something to do"
        );
    });
}
