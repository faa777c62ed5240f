//! What a chart says of a run.

mod common;

use check_record::{Chart, EventKind};
use sim_std::sim::Settings;
use sim_std::sync::mpsc::channel;

fn chart(body: impl Fn()) -> Chart {
    let settings = Settings {
        chart: true,
        ..common::settings(3)
    };
    let report = sim_std::sim::run(&settings, &body);
    report.chart.expect("it was asked for")
}

#[test]
fn a_dropped_sender_is_known_by_the_line_that_made_it() {
    let chart = chart(|| {
        let (tx, _rx) = channel::<()>();
        let clone = tx.clone();
        drop(tx);
        drop(clone);
    });
    let made = |event: &check_record::Event| match event.kind {
        EventKind::Create { .. } | EventKind::CloneSender { .. } => event.place.clone(),
        _ => None,
    };
    let dropped = |event: &check_record::Event| match &event.kind {
        EventKind::DropSender { made, .. } => made.clone(),
        _ => None,
    };
    let lines: Vec<_> = chart.events.iter().filter_map(made).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(chart.channels[0].created.as_ref(), Some(&lines[0]));
    let gone: Vec<_> = chart.events.iter().filter_map(dropped).collect();
    assert_eq!(gone, lines);
}

#[test]
fn a_chart_knows_where_its_middle_is_missing() {
    let chart = chart(|| {
        let (tx, rx) = channel();
        (0..9_000).for_each(|i| tx.send(i).unwrap());
        drop((tx, rx.iter().take(9_000).count()));
    });
    let number = |index: usize| match chart.events[index].kind {
        EventKind::Send { message, .. } | EventKind::Receive { message, .. } => message,
        _ => 0,
    };
    assert!(chart.omitted > 0);
    assert_eq!(number(chart.gap - 2) + 1, number(chart.gap - 1));
    assert_ne!(number(chart.gap - 1) + 1, number(chart.gap));
}
