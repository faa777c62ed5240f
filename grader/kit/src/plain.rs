//! Plain tests: checks assert in place. Under `cargo test` a failure panics; under a grader that has
//! no hidden half it is reported.

use check_record::{BlockKind, Failure, Run, RunEnd};

use crate::session::Session;
use crate::sometimes;

/// Runs the block and asserts on every run of it.
pub(crate) fn assert(session: &Session, kind: BlockKind, body: &dyn Fn()) {
    let block = crate::runs::of(session, kind, body);
    let mut failures: Vec<Failure> = block
        .runs
        .iter()
        .filter_map(|run| failure(session, run))
        .collect();
    let unmet = sometimes::unmet();
    if failures.is_empty() {
        failures = unmet;
    }
    if session.under_grader() {
        session.judged(failures);
    }
    if let Some(failure) = failures.first() {
        std::panic::panic_any(failure.rationale.clone());
    }
}

/// A `native` block in a simulated build: one schedule, so that the test can fail here, too.
pub(crate) fn once(body: &dyn Fn()) {
    #[cfg(feature = "simulated")]
    {
        let session = crate::session::current();
        let run = crate::simulated::run(session, session.order().seed, body);
        if let Some(failure) = failure(session, &run) {
            std::panic::panic_any(failure.rationale);
        }
    }
    #[cfg(not(feature = "simulated"))]
    body();
}

fn failure(session: &Session, run: &Run) -> Option<Failure> {
    let faults = &session.order().faults;
    let finding = run
        .findings
        .iter()
        .find(|finding| finding.kind.ends_the_run() || faults.contains(&finding.kind));
    let rationale = match (&run.end, finding) {
        (RunEnd::Panicked { message, .. }, _) => message.clone(),
        (_, Some(finding)) => finding.message.clone(),
        (RunEnd::Stopped, None) => "the run was stopped".to_owned(),
        (RunEnd::Finished, None) => return None,
    };
    Some(Failure {
        rationale,
        help: finding.map(|finding| finding.help.clone()),
        finding: finding.cloned(),
        schedules: None,
        seed: Some(run.seed),
        chart: run.chart.clone(),
    })
}
