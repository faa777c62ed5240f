//! The trusted half: the same test with the reference solution, deciding on what was reported.

use std::collections::VecDeque;
use std::panic::AssertUnwindSafe;
#[cfg(not(feature = "simulated"))]
use std::panic::catch_unwind;
use std::sync::{Mutex, MutexGuard, PoisonError};

use check_record::{
    Answer, BlockKind, Failure, Finding, FindingKind, Place, Record, Run, RunEnd, Value,
};

#[cfg(feature = "simulated")]
use sim_std::panic::catch_unwind;

use crate::panicked;
use crate::session::Session;
use crate::sometimes;
use crate::value::Mismatch;

/// The reported records of the run that is being judged, and what was wrong with them.
struct Hearing {
    records: VecDeque<Record>,
    failure: Option<String>,
    incomplete: bool,
}

static HEARING: Mutex<Option<Hearing>> = Mutex::new(None);

fn hearing() -> MutexGuard<'static, Option<Hearing>> {
    HEARING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Decides one check on the next reported record. A judge goes on after a failure, with its own value.
pub(crate) fn settle(
    line: u32,
    decide: impl FnOnce(Option<&Value>) -> Result<(), Mismatch>,
    what: impl FnOnce() -> String,
) {
    let Some(record) = next_record(line) else {
        return;
    };
    // The sides of a check may themselves be code that checks: no lock is held here. A predicate that
    // panics was written for right values, such as a list that is not empty.
    let decided = catch_unwind(AssertUnwindSafe(|| decide(Some(&record.value))));
    let decided = decided.unwrap_or_else(|payload| {
        std::mem::forget(payload);
        Err(Mismatch::of(&record.value))
    });
    if let Err(mismatch) = decided {
        let sentence = mismatch.sentence(&what());
        if let Some(hearing) = self::hearing().as_mut() {
            hearing.failure.get_or_insert(sentence);
        }
    }
}

/// The next reported record, if it is the one of that check.
pub(crate) fn next_record(line: u32) -> Option<Record> {
    let mut hearing = hearing();
    let hearing = hearing.as_mut()?;
    let record = hearing.records.pop_front();
    let record = record.filter(|record| record.line == line);
    hearing.incomplete |= record.is_none();
    record
}

/// Judges the one block of this test.
pub(crate) fn decide(session: &Session, kind: BlockKind, body: &dyn Fn()) -> Answer {
    let order = session.order();
    let Some(block) = order.blocks.iter().find(|block| block.kind == kind) else {
        return Answer::Judged(vec![incomplete()]);
    };
    let total = counted(block.runs.iter().map(|run| run.schedules));
    let mut failures: Vec<(Failure, u32)> = Vec::new();
    // A schedule in which the caller was faster than its sender proves nothing.
    let silent = block.runs.iter().all(|run| run.trace.sent() == 0);
    for run in &block.runs {
        match judge_run(session, kind, body, run, silent) {
            Ok(None) => {}
            Ok(Some(mut failure)) => {
                failure.seed = (kind == BlockKind::Explore).then_some(run.seed);
                failure.chart.clone_from(&run.chart);
                failures.push((failure, run.schedules));
            }
            Err(broken) => return Answer::Broken(broken),
        }
    }
    if block.runs.is_empty() {
        failures.push((incomplete(), 0));
    }
    // Where a run failed, others that might have shown it were not looked for.
    let unmet = sometimes::unmet();
    if failures.is_empty() {
        failures.extend(unmet.into_iter().map(|failure| (failure, total)));
    }
    let failing = counted(failures.iter().map(|(_, schedules)| *schedules));
    let failures = failures
        .into_iter()
        .map(|(failure, _)| Failure {
            schedules: (kind == BlockKind::Explore).then_some((failing, total)),
            ..failure
        })
        .collect();
    Answer::Judged(failures)
}

/// Numbers that come from outside are added up without trust.
fn counted(schedules: impl Iterator<Item = u32>) -> u32 {
    schedules.fold(0, u32::saturating_add)
}

fn judge_run(
    session: &Session,
    kind: BlockKind,
    body: &dyn Fn(),
    run: &Run,
    silent: bool,
) -> Result<Option<Failure>, String> {
    let faults = &session.order().faults;
    if let Some(finding) = run
        .findings
        .iter()
        .find(|finding| finding.kind.ends_the_run())
    {
        return Ok(Some(explained(finding.clone())));
    }
    match &run.end {
        RunEnd::Panicked { message, place } => {
            let place = place.clone().filter(Place::in_submission);
            let finding = panicked::finding(message, place, run);
            return Ok(Some(explained(finding)));
        }
        RunEnd::Stopped => return Ok(Some(incomplete())),
        RunEnd::Finished => {}
    }
    *hearing() = Some(Hearing {
        records: run.records.clone().into(),
        failure: None,
        incomplete: false,
    });
    let own = own_run(session, kind, body);
    let hearing = hearing().take().ok_or("the hearing was lost")?;
    match &own.end {
        RunEnd::Finished => {}
        RunEnd::Panicked { message, .. } => {
            return Err(format!("the reference solution panicked: {message}"));
        }
        RunEnd::Stopped => {
            let why = own
                .findings
                .first()
                .map_or("", |finding| finding.message.as_str());
            return Err(format!("the reference solution was stopped: {why}"));
        }
    }
    // A wrong value says more than what went with it; an observation explains a wrong value.
    let observed = run
        .findings
        .iter()
        .find(|finding| faults.contains(&finding.kind))
        .cloned();
    if let Some(rationale) = hearing.failure {
        return Ok(Some(Failure {
            finding: observed,
            ..Failure::new(rationale)
        }));
    }
    if hearing.incomplete || !hearing.records.is_empty() {
        return Ok(Some(incomplete()));
    }
    if let Some(finding) = observed {
        return Ok(Some(explained(finding)));
    }
    if faults.contains(&FindingKind::NoChannelUsed) && own.trace.sent() > 0 && silent {
        return Ok(Some(explained(no_channel_used())));
    }
    Ok(None)
}

/// The reference's own run, in the same world.
fn own_run(session: &Session, kind: BlockKind, body: &dyn Fn()) -> Run {
    #[cfg(feature = "simulated")]
    if kind == BlockKind::Explore {
        return crate::simulated::run(session, session.order().seed, body);
    }
    let _ = (session, kind);
    crate::runs::native(body)
}

fn explained(finding: Finding) -> Failure {
    let rationale = finding.message.clone();
    Failure {
        help: Some(finding.help.clone()),
        finding: Some(finding),
        ..Failure::new(rationale)
    }
}

fn incomplete() -> Failure {
    Failure {
        help: Some("look for what ends the thread or the process early: `process::exit`, a panic hook, a return".into()),
        ..Failure::new("the run ended before it had reported everything that the test asks for")
    }
}

fn no_channel_used() -> Finding {
    Finding {
        kind: FindingKind::NoChannelUsed,
        place: None,
        label: String::new(),
        message: "the right result, but no message was sent: the task asks for channels".into(),
        help:
            "create a channel with `mpsc::channel()` and let the threads send what they have to say"
                .into(),
        related: Vec::new(),
        seed: None,
    }
}
