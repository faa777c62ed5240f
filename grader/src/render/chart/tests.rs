//! The drawings as a whole: small ones letter by letter, all of them by what must hold for any.

use check_record::{Chart, ChartThread, EventKind, WaitOn};
use textwrap::core::display_width;

use super::fixtures::{self, Script};
use super::{Rows, svg, terminal};

#[track_caller]
fn check(chart: &Chart, width: usize, unicode: bool, rows: Rows, expected: &str) {
    let drawn = terminal(chart, width, unicode, false, rows);
    assert_eq!(drawn, expected.trim_start_matches('\n'), "\n{drawn}");
}

fn everything_drawn(chart: &Chart) -> Vec<(usize, String)> {
    let mut drawn = Vec::new();
    for width in [30, 40, 60, 80, 100, 200] {
        for unicode in [false, true] {
            for rows in [Rows::Everything, Rows::Telling] {
                drawn.push((width, terminal(chart, width, unicode, false, rows)));
            }
        }
    }
    drawn
}

#[track_caller]
fn check_limits(chart: &Chart) {
    for (width, text) in everything_drawn(chart) {
        for line in text.lines() {
            assert!(display_width(line) <= width, "{width}: {line}");
            assert!(!line.chars().any(char::is_control), "{line:?}");
        }
        let most = if width < 60 { 180 } else { 75 };
        assert!(text.lines().count() <= most, "{width}:\n{text}");
    }
    for rows in [Rows::Everything, Rows::Telling] {
        assert!(terminal(chart, 80, false, false, rows).is_ascii());
    }
    let image = svg(chart, "t");
    assert!(image.len() < 40_000, "{}", image.len());
    assert!(image.starts_with("<svg ") && image.ends_with("</svg>\n"));
}

#[test]
fn every_chart_keeps_to_its_width_and_stays_short() {
    for (name, chart) in fixtures::all() {
        println!("{name}");
        check_limits(&chart);
    }
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
    check_limits(&Chart::default());
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
   6  ◦  main makes a channel: tx, rx
   7  ✗  main waits for ever for a message (tx from line 6 is
           still open)
",
    );
    check_limits(&script.chart);
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
   6  ◦            main makes a channel: tx, rx
   7  ◦            main clones tx
   8  ├─────────┐  main spawns thread 1
  14  ○         │  main waits for a message
9→14  ◀─#1──────●  thread 1 sends #1 to main
  10  │         ●  thread 1 sends #2
  11  │         ▪  thread 1 drops tx, ends
  14  ◀╌#2╌╌╌╌╌╌╌  main receives #2
  14  ✗            main waits for ever for a message (a sender from line
                     6 or 7 is still open)
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
fn many_producers_share_the_head_line() {
    check(
        &fixtures::fan_in(1_000, true),
        80,
        true,
        Rows::Telling,
        "
 line  main      thread 998
                 line 9    line 9    line 9
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
    assert!(
        drawn
            .lines()
            .next()
            .is_some_and(|line| line.ends_with("main  ×20")),
        "{drawn}"
    );
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
fn names_from_untrusted_code_are_shown_and_obeyed_nowhere() {
    let evil = "</title><script>alert(1)</script>&\"'\u{1b}[2J\u{202e}\u{0}\u{fffe}]]>";
    let mut script = Script::with_channel();
    script.chart.channels[0].sender = Some(evil.repeat(40));
    script.spawn(8, Some(evil));
    let long = script.spawn(8, Some(&"長い名前".repeat(500)));
    script.spawn(8, Some("\u{1b}]0;title\u{7}"));
    let message = format!("{evil}\n{}", "boom ".repeat(5_000));
    script.at(long, 9, EventKind::Panic { message });
    script.wait(0, 10, WaitOn::Message { channel: 0 });
    check_limits(&script.chart);
    let image = svg(&script.chart, evil);
    assert!(!image.contains("<script") && image.matches("</title>").count() == 1);
    let steers = |c: char| c.is_control() && c != '\n' || matches!(c, '\u{202e}' | '\u{fffe}');
    assert!(!image.contains(steers));
    let coloured = terminal(&script.chart, 80, true, true, Rows::Everything);
    let plain = terminal(&script.chart, 80, true, false, Rows::Everything);
    assert_ne!(coloured, plain);
    assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), plain);
}

#[test]
fn numbers_that_name_nothing_are_left_out() {
    let mut script = Script::with_channel();
    let far = usize::MAX;
    for kind in [
        EventKind::Spawn { child: far },
        EventKind::Spawn { child: 0 },
        EventKind::Create { channel: far },
        EventKind::Join { child: 7 },
        EventKind::Wait {
            on: WaitOn::End { child: far },
        },
        EventKind::Wait {
            on: WaitOn::Lock {
                lock: far,
                holder: Some(far),
            },
        },
    ] {
        script.at(0, u32::MAX, kind);
    }
    script.at(far, 1, EventKind::End);
    script.chart.events[0].nanos = u64::MAX;
    script.send(0, u32::MAX, 0, u64::MAX);
    script.chart.omitted = u64::MAX;
    check_limits(&script.chart);
    let drawn = terminal(&script.chart, 80, true, false, Rows::Everything);
    assert_eq!(drawn.lines().count(), 4, "{drawn}");
}

#[test]
fn without_its_end_a_run_says_nothing_of_for_ever() {
    let mut chart = fixtures::deadlock();
    chart.omitted = 12_345;
    let drawn = terminal(&chart, 80, true, false, Rows::Everything);
    assert!(
        drawn.ends_with("  the run went on: 12,345 more events\n"),
        "{drawn}"
    );
    assert!(!drawn.contains("for ever"), "{drawn}");
}

#[test]
fn the_image_reads_as_text_and_fits_a_phone() {
    let image = svg(&fixtures::deadlock(), "A <missing> drop");
    for part in [
        "role=\"img\"",
        "<title>A &lt;missing&gt; drop</title>",
        "main waits for ever for a message (a sender from line 6 or 7 is still open).</desc>",
        "prefers-color-scheme:dark",
        ">thread 1 sends #1 to main</text>",
    ] {
        assert!(image.contains(part), "{part}\n{image}");
    }
    for outside in [
        "href",
        "url(",
        "@import",
        "<script",
        "<image",
        "<foreignObject",
    ] {
        assert!(!image.contains(outside), "{outside}");
    }
    // 13 pixels in 386 are at least 11 in 360, as are those in the narrower page of a lesson.
    assert!(image.contains("viewBox=\"0 0 386 ") && image.contains("font:13px"));
}

#[test]
fn nothing_in_the_image_is_drawn_beside_it() {
    for (name, chart) in fixtures::all() {
        let image = svg(&chart, name);
        for text in image.lines().filter(|line| line.starts_with("<text")) {
            let (attributes, words) = text.split_once('>').unwrap();
            let (_, x) = attributes.split_once("x=\"").unwrap();
            let x: f64 = x.split('"').next().unwrap().parse().unwrap();
            let words = words.trim_end_matches("</text>").replace("&gt;", ">");
            let letters = u32::try_from(display_width(&words)).unwrap();
            assert!(
                x >= 0.0 && x + f64::from(letters) * 7.8 <= 386.0,
                "{name}: {text}"
            );
        }
    }
}

#[test]
fn ten_thousand_events_are_drawn_in_no_time() {
    let chart = fixtures::pool(1_250);
    assert!(chart.events.len() > 8_000);
    check_limits(&chart);
    let mut silent = Script::with_channel();
    silent.chart.threads.resize(1_001, ChartThread::default());
    for index in 0..10_000 {
        silent.wake(index % 1_001, 1);
    }
    check_limits(&silent.chart);
}
