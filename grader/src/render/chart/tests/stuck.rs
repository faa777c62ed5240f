//! Who waits for ever, for whom, and how that is drawn.

use check_record::{EventKind, WaitOn};

use super::super::names::Names;
use super::super::{Rows, reasons, sound, stuck, svg, terminal};
use super::script::Script;

/// What is said of those who wait for ever.
#[track_caller]
fn check(script: &Script, expected: &[&str]) {
    let events = sound::events(&script.chart);
    let names = Names::of(&script.chart);
    let said: Vec<String> = stuck::of(&script.chart, &events)
        .iter()
        .map(|stuck| reasons::for_ever(stuck, &names, &script.chart, &events))
        .collect();
    assert_eq!(said, expected);
}

/// The main thread makes and clones a sender in these lines, drops those of the second lines, and waits.
fn senders(made: &[u32], dropped: &[Option<u32>]) -> Script {
    let channel = 0;
    let mut script = Script::with_channel();
    for &line in made {
        script.clone(line, channel);
    }
    for (left, &line) in (0..made.len()).rev().zip(dropped) {
        let made = line.map(super::script::place);
        let left = left as u64 + 1;
        script.at(
            0,
            20,
            EventKind::DropSender {
                channel,
                left,
                made,
            },
        );
    }
    script.wait(0, 30, WaitOn::Message { channel });
    script
}

#[test]
fn the_sender_that_is_still_open_is_named() {
    for (made, dropped, expected) in [
        (&[8][..], &[Some(8)][..], "(tx from line 6 is still open)"),
        (
            &[8],
            &[Some(6)],
            "(a clone of tx from line 8 is still open)",
        ),
        (&[8, 8], &[], "(3 senders are still open: lines 6 and 8)"),
        (
            &[8, 8, 9],
            &[Some(6), Some(9)],
            "(2 senders are still open: line 8)",
        ),
        (
            &[7, 8, 9],
            &[],
            "(4 senders are still open: lines 6, 7 and others)",
        ),
        // Which one was dropped, nobody saw.
        (&[8], &[None], "(a sender from line 6 or 8 is still open)"),
        (
            &[8, 9],
            &[None],
            "(2 senders from line 6, 8 or 9 are still open)",
        ),
    ] {
        let script = senders(made, dropped);
        let expected = format!("main waits for ever for a message {expected}");
        check(&script, &[&expected]);
    }
}

#[test]
fn a_sender_from_elsewhere_has_no_line() {
    let mut script = senders(&[8], &[Some(6)]);
    script.chart.events[1].place = None;
    let open = "main waits for ever for a message (a clone of tx is still open)";
    check(&script, &[open]);
    let mut script = senders(&[8, 9], &[]);
    script.chart.events[1].place = None;
    let open = "main waits for ever for a message (3 senders are still open)";
    check(&script, &[open]);
}

/// `waiters` threads wait for the first of a ring of `members`, each of whom waits for the next.
pub fn ring(waiters: usize, members: usize) -> Script {
    let mut script = Script::new();
    for _ in 0..waiters + members {
        script.spawn(8, None);
    }
    let first = waiters + 1;
    for thread in (0..first).rev() {
        script.wait(thread, 20, WaitOn::End { child: first });
    }
    for member in 0..members {
        let child = first + (member + 1) % members;
        script.wait(first + member, 9, WaitOn::End { child });
    }
    script
}

#[test]
fn a_circle_comes_before_those_who_wait_for_it() {
    check(
        &ring(1, 3),
        &[
            "thread 2 waits for ever for thread 3 to end",
            "thread 3 waits for ever for thread 4 to end",
            "thread 4 waits for ever for thread 2 to end",
            "thread 1 waits for ever for thread 2 to end",
            "main waits for ever for thread 2 to end",
        ],
    );
}

#[test]
fn two_who_wait_for_each_others_messages_are_a_circle() {
    let mut script = Script::new();
    let ask = script.channel(4, ("ask", "asked"));
    let tell = script.channel(5, ("tell", "told"));
    let one = script.spawn(8, Some("one"));
    let other = script.spawn(9, Some("other"));
    script.wait(0, 20, WaitOn::End { child: one });
    script.send(one, 10, ask, 1).receive(other, 12, ask, 1);
    script.send(other, 13, tell, 1).receive(one, 11, tell, 1);
    script.wait(one, 11, WaitOn::Message { channel: tell });
    script.wait(other, 12, WaitOn::Message { channel: ask });
    let events = sound::events(&script.chart);
    let stuck = stuck::of(&script.chart, &events);
    let threads: Vec<usize> = stuck.iter().map(|stuck| stuck.thread).collect();
    assert_eq!(threads, [one, other, 0]);
}

#[test]
fn a_terminal_shows_six_of_a_circle_and_an_image_all() {
    let script = ring(1, 8);
    for rows in [Rows::Everything, Rows::Telling] {
        let drawn = terminal(&script.chart, 120, true, false, rows);
        assert_eq!(drawn.matches('✗').count(), 6, "{drawn}");
        assert!(drawn.contains("4 more threads wait for ever"), "{drawn}");
    }
    let image = svg(&script.chart, "t");
    assert_eq!(image.matches("r=\"7\"").count(), 10, "{image}");
    assert!(!image.contains("more thread"), "{image}");
}

#[test]
fn a_lifeline_that_waits_for_ever_has_no_bar() {
    let image = svg(&ring(1, 40).chart, "t");
    assert!(image.contains(">18 more threads"), "{image}");
    assert!(!image.contains("h10\""), "{image}");
}

#[test]
fn a_stuck_thread_keeps_its_column_where_others_share_one() {
    let mut script = Script::with_channel();
    for thread in 1..=20 {
        script.spawn(8, None);
        if thread != 17 {
            script.end(thread, 9);
        }
    }
    script.wait(17, 10, WaitOn::Message { channel: 0 });
    let drawn = terminal(&script.chart, 60, true, false, Rows::Everything);
    let heads = drawn.lines().next().unwrap();
    assert_eq!(
        heads.split_whitespace().collect::<Vec<_>>(),
        ["line", "main", "×19", "thread", "17"],
        "{drawn}"
    );
}
