//! Makes what a test process and the compiler said fit to be shown, before anybody draws it.

use check_record::{Chart, EventKind, Failure, Finding, Place, Run, RunEnd};

use crate::output::sentence;
use crate::report::Report;

/// The words of a report that may quote the submission. Its checks, findings and diagnostics are clean already.
pub fn report(report: &mut Report) {
    let notes = report.notes.iter_mut();
    notes.chain(&mut report.reason).for_each(clean);
}

/// All words of a run.
pub fn run(run: &mut Run) {
    run.findings.iter_mut().for_each(finding);
    run.chart.iter_mut().for_each(chart);
    if let RunEnd::Panicked { message, .. } = &mut run.end {
        clean(message);
    }
}

/// A judge's words on a failure: they quote values, messages and names. Lines that are not the submission's are
/// not told.
pub fn failure(failure: &mut Failure) {
    clean(&mut failure.rationale);
    failure.help.iter_mut().for_each(clean);
    if let Some(found) = &mut failure.finding {
        finding(found);
        found.place = found.place.take().filter(Place::in_submission);
        found.related.retain(|it| it.place.in_submission());
    }
    failure.chart.iter_mut().for_each(chart);
}

fn finding(finding: &mut Finding) {
    let texts = [&mut finding.label, &mut finding.message, &mut finding.help];
    let labels = finding.related.iter_mut().map(|it| &mut it.label);
    texts.into_iter().chain(labels).for_each(clean);
}

/// Names and messages of a chart.
pub fn chart(chart: &mut Chart) {
    let threads = chart.threads.iter_mut().flat_map(|thread| &mut thread.name);
    let channels = chart.channels.iter_mut();
    let ends = channels.flat_map(|channel| channel.sender.iter_mut().chain(&mut channel.receiver));
    let messages = chart
        .events
        .iter_mut()
        .filter_map(|event| match &mut event.kind {
            EventKind::Panic { message } => Some(message),
            _ => None,
        });
    threads.chain(ends).chain(messages).for_each(clean);
}

fn clean(text: &mut String) {
    *text = sentence(text);
}

#[cfg(test)]
mod tests {
    use check_record::{ChartChannel, ChartThread, Event, FindingKind, Related};

    use super::*;

    const EVIL: &str = "\u{1b}[2J\u{202e}";

    fn place(file: &str) -> Place {
        Place {
            file: file.into(),
            line: 1,
            column: 1,
        }
    }

    #[test]
    fn every_text_of_a_failure_is_cleaned_and_hidden_lines_are_left_out() {
        let evil = || EVIL.to_owned();
        let related = |file| Related {
            place: place(file),
            label: evil(),
        };
        let mut failed = Failure {
            help: Some(evil()),
            finding: Some(Finding {
                kind: FindingKind::Deadlock,
                place: Some(place("tests/hidden.rs")),
                label: evil(),
                message: evil(),
                help: evil(),
                related: vec![related("src/lib.rs"), related("/tests/hidden.rs")],
                seed: None,
            }),
            chart: Some(Chart {
                threads: vec![ChartThread {
                    name: Some(evil()),
                    spawned: None,
                }],
                channels: vec![ChartChannel {
                    sender: Some(evil()),
                    receiver: Some(evil()),
                    ..ChartChannel::default()
                }],
                events: vec![Event {
                    thread: 0,
                    place: None,
                    nanos: 0,
                    kind: EventKind::Panic { message: evil() },
                }],
                omitted: 0,
                gap: 0,
            }),
            ..Failure::new(evil())
        };
        failure(&mut failed);
        let told = format!("{failed:?}");
        // `Debug` would write both as escapes.
        assert!(
            !told.contains("u{1b}") && !told.contains("u{202e}"),
            "{told}"
        );
        assert!(
            !told.contains("hidden.rs") && told.contains("src/lib.rs"),
            "{told}"
        );
    }

    #[test]
    fn every_text_of_a_report_is_cleaned() {
        let mut told = Report::not_run("01_x", &std::collections::BTreeMap::new());
        told.notes.push(EVIL.into());
        told.reason = Some(EVIL.into());
        report(&mut told);
        let told = format!("{told:?}");
        assert!(
            !told.contains("u{1b}") && !told.contains("u{202e}"),
            "{told}"
        );
    }
}
