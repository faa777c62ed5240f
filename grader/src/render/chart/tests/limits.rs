//! What must hold for every drawing, whatever the chart says.

use check_record::{Chart, ChartThread, EventKind, WaitOn};
use textwrap::core::display_width;

use super::super::{Rows, svg, terminal};
use super::fixtures;
use super::script::Script;

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
    check_limits(&Chart::default());
    for (_, chart) in fixtures::all() {
        check_limits(&chart);
    }
    for members in [23, 300] {
        check_limits(&super::stuck::ring(1, members).chart);
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
            until: None,
        },
        EventKind::Wait {
            on: WaitOn::Lock {
                lock: far,
                holder: Some(far),
            },
            until: None,
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
