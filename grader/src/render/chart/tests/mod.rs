//! Small drawings letter by letter, large ones by what they must say.

mod fixtures;
mod image;
mod limits;
mod naming;
mod rows;
mod script;
mod stuck;

use check_record::{Chart, EventKind, WaitOn};

use super::{Rows, svg, terminal};
use script::Script;

#[track_caller]
fn check(chart: &Chart, width: usize, unicode: bool, rows: Rows, expected: &str) {
    let drawn = terminal(chart, width, unicode, false, rows);
    assert_eq!(drawn, expected.trim_start_matches('\n'), "\n{drawn}");
}

#[test]
fn a_chart_without_anything_says_so() {
    check(
        &Chart::default(),
        80,
        true,
        Rows::Everything,
        "  nothing happened\n",
    );
    assert!(svg(&Chart::default(), "t").contains(">nothing happened<"));
}

#[test]
fn one_thread_is_one_column() {
    let mut script = Script::with_channel();
    script.wait(0, 7, WaitOn::Message { channel: 0 });
    check(
        &script.chart,
        60,
        true,
        Rows::Everything,
        "
line  main
   6  •  main makes a channel: tx, rx
   7  ✗  main waits for ever for a message (tx from line 6
           is still open)
",
    );
}

#[test]
fn a_deadlock_shows_who_waits_and_which_senders_there_are() {
    check(
        &fixtures::deadlock(),
        72,
        true,
        Rows::Telling,
        "
line  main      thread 1
                line 8
   6  •            main makes a channel: tx, rx
   7  •            main clones tx
   8  ├─────────┐  main spawns thread 1
  14  ○         │  main waits for a message
9→14  ◀─#1──────●  thread 1 sends #1 to main
  10  │         ●  thread 1 sends #2
  11  │         ▪  thread 1 drops tx, ends
  14  ◀╌#2╌╌╌╌╌╌╌  main receives #2
  14  ✗            main waits for ever for a message (tx from line 6 is
                     still open)
",
    );
}

#[test]
fn a_circle_shows_who_holds_what() {
    check(
        &fixtures::circle(),
        60,
        true,
        Rows::Telling,
        "
line  main   left   right
   8  ├──────┐         main spawns left
  13  ├──────┼──────┐  main spawns right
   9  ┊      •      │  left takes lock 1
  14  ┊      │      •  right takes lock 2
  10  ┊      ✗      ┊  left waits for ever for lock 2 (right
      ┊             ┊    has it since line 14)
  15  ┊             ✗  right waits for ever for lock 1 (left
      ┊                  has it since line 9)
  20  ✗                main waits for ever for left to end
",
    );
}

#[test]
fn a_panic_is_told_in_its_row_and_its_message_is_cut() {
    let mut script = Script::with_channel();
    let thread = script.spawn(8, Some("fragile"));
    let message = format!("first line\nsecond {}", "long ".repeat(40));
    script.at(thread, 9, EventKind::Panic { message });
    script
        .end(thread, 9)
        .at(0, 12, EventKind::Join { child: 1 });
    check(
        &script.chart,
        60,
        true,
        Rows::Telling,
        "
line  main      fragile
                line 8
   6  •            main makes a channel: tx, rx
   8  ├─────────┐  main spawns fragile
   9  │         !  fragile panics: first line second long
      │         │    long long long long long long long l…
  12  ├─────────┘  fragile ends, main joins it
",
    );
}

#[test]
fn a_terminal_without_unicode_gets_ascii() {
    check(
        &fixtures::timeout(),
        60,
        false,
        Rows::Everything,
        "
line   time  main      slow
                       line 5
   4         o            main makes a channel: tx, rx
   5         +---------+  main spawns slow
  10         ?         |  main waits for a message
   6         :         ?  slow sleeps 80 ms
  10  50 ms  o         :  main stops waiting: time is up
   7  80 ms  |         *  slow sends #1
  12         !         |  main drops rx: 1 message is lost
   8         |         ^  slow drops tx (last), ends
  13         ^            main ends
",
    );
}

#[test]
fn of_a_thousand_producers_the_telling_rows_show_the_last() {
    check(
        &fixtures::fan_in(1_000, true),
        80,
        true,
        Rows::Telling,
        "
 line  main       thread 998 thread 999 thread 1000
                  line 9     line 9     line 9
    6  •                                   main makes a channel: tx, rx
    8  •                                   main clones tx
       ·          ·          ·          ·  2,994 more: 1,000 spawns, 997
       │          │          │          │    messages, 997 thread ends
10→15  ◀─#998─────●          │          │  thread 998 sends #998 to main
   11  │          ▪          │          │  thread 998 drops tx, ends
10→15  ◀────────────#999─────●          │  thread 999 sends #999 to main
   11  │                     ▪          │  thread 999 drops tx, ends
10→15  ◀───────────────────────#1000────●  thread 1000 sends #1000 to main
   11  │                                ▪  thread 1000 drops tx, ends
   15  ✗                                   main waits for ever for a message (tx
                                             from line 6 is still open)
",
    );
}

#[test]
fn threads_of_one_line_share_a_column_when_there_are_too_many() {
    let drawn = terminal(
        &fixtures::fan_in(20, false),
        30,
        true,
        false,
        Rows::Everything,
    );
    assert!(drawn.lines().any(|line| line.trim() == "×20"), "{drawn}");
}

#[test]
fn a_long_run_is_folded_and_what_is_left_out_is_counted() {
    let drawn = terminal(
        &fixtures::fan_in(1_000, true),
        80,
        true,
        false,
        Rows::Everything,
    );
    for part in [
        "995 more spawns\n",
        "995 more messages\n",
        "thread 1000 sends #1000 to main\n",
        "  not shown: 1,000 clones, 1,000 waits, 1,000 thread ends\n",
        "  not shown: 995 threads\n",
    ] {
        assert!(drawn.contains(part), "{part}\n{drawn}");
    }
}

#[test]
fn what_was_not_kept_is_missed_where_it_happened() {
    let mut chart = fixtures::deadlock();
    chart.omitted = 12_345;
    chart.gap = 7;
    // One that is left out shifts the gap.
    let mut unsound = chart.events[0].clone();
    unsound.thread = usize::MAX;
    chart.events.insert(0, unsound);
    chart.gap += 1;
    let drawn = terminal(&chart, 80, true, false, Rows::Everything);
    let gap = "
9→14  ◀─#1──────●  thread 1 sends #1 to main
      ·         ·  12,345 events not kept
  10  │         ●  thread 1 sends #2
";
    assert!(drawn.contains(gap), "{drawn}");
    chart.gap = usize::MAX;
    let drawn = terminal(&chart, 80, true, false, Rows::Everything);
    let last = drawn.find("main receives #2").unwrap();
    let gap = drawn.find("not kept").unwrap();
    assert!(
        last < gap && gap < drawn.find("for ever").unwrap(),
        "{drawn}"
    );
}
