//! Waits in the test itself are explained by the nearest line of the submission.

mod common;

use check_record::{FindingKind, Place};
use common::run_as;
use sim_std::sync::mpsc::{self, Receiver};
use sim_std::thread;

/// What a submission would return: a channel that nobody closes.
#[path = "common/submission.rs"]
mod submission;

fn ours(place: &Place) -> bool {
    place.file.ends_with("common/submission.rs")
}

#[test]
fn a_wait_in_the_test_is_explained_by_the_sender_that_the_submission_keeps() {
    for seed in 0..50 {
        let report = run_as(ours, seed, || {
            let rx = submission::count_forever(3);
            assert_eq!(rx.iter().count(), 3);
        });
        let finding = &report.findings[0];
        assert_eq!(finding.kind, FindingKind::Deadlock);
        assert!(
            finding
                .message
                .starts_with("the test waits for a message, but"),
            "{finding:#?}"
        );
        let place = finding.place.as_ref().expect("a line of the submission");
        assert!(ours(place), "{finding:#?}");
        assert!(
            finding.related.iter().all(|related| ours(&related.place)),
            "{finding:#?}"
        );
    }
}

#[test]
fn channels_and_threads_of_the_test_are_counted_apart() {
    let report = run_as(ours, 0, || {
        let (tx, rx): (_, Receiver<u32>) = mpsc::channel();
        let helper = thread::spawn(move || tx.send(7));
        assert_eq!(submission::first(&rx), Some(7));
        assert!(helper.join().is_ok());
    });
    assert_eq!(report.findings, []);
    assert_eq!(report.trace.threads_spawned, 0);
    assert_eq!(report.trace.channels, []);
    assert_eq!(report.trace.given_channels.len(), 1);
    assert_eq!(report.trace.given_channels[0].received, 1);
    assert_eq!(report.trace.sent_anywhere(), 1);
}

#[test]
fn a_panic_in_the_test_has_no_place_to_show() {
    let report = run_as(ours, 0, || panic!("expected 3"));
    let check_record::RunEnd::Panicked { message, place } = report.end else {
        panic!("{report:?}")
    };
    assert_eq!((message.as_str(), place), ("expected 3", None));
}
