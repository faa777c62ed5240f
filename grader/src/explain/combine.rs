//! From the distinct runs to what is told: each finding once, with how often it was seen.

use std::collections::HashMap;

use check_record::finding::{ABORTS, UNSEEN};
use check_record::{EventKind, Finding, FindingKind, Place, Related, Run, RunEnd};

use super::run::Ran;
use super::{Found, Task, died};
use crate::grading::pointing;
use crate::process::Ending;
use crate::render::words::thousands;

const BEGIN_THERE: &str =
    "begin with the panic that came first: what main meets is its consequence";

/// So many messages queued at once are too many for any program.
const UNBOUNDED: u64 = 1_000_000;

/// The schedules that were run, and what was found in them.
pub fn findings(ran: &Ran, task: &Task<'_>) -> (u32, Vec<Found>) {
    let total: u32 = ran.runs.iter().map(|run| run.schedules).sum();
    let mut found: Vec<Found> = Vec::new();
    found.extend(stopped(ran, task));
    found.extend(panicked(ran, total));
    for run in &ran.runs {
        for finding in run.findings.iter().filter(|f| is_own(f)) {
            add(&mut found, finding, run.schedules);
        }
        if let Some(finding) = unbounded(run)
            && !found.iter().any(|f| f.finding.kind == finding.kind)
        {
            add(&mut found, &finding, run.schedules);
        }
    }
    // A queue that grows for ever is why the steps were spent.
    if found
        .iter()
        .any(|f| f.finding.kind == FindingKind::UnboundedQueue)
    {
        found.retain(|f| f.finding.kind != FindingKind::TimeLimit);
    }
    let shown = task.path.to_string_lossy().replace('\\', "/");
    let lines = task.source.text.lines().count();
    for Found { finding, .. } in &mut found {
        // What stands after the program's last line is ours.
        finding
            .related
            .retain(|related| related.place.line as usize <= lines);
        pointing::enrich(finding, &task.source.text);
        let places = finding.related.iter_mut().map(|related| &mut related.place);
        for place in finding.place.iter_mut().chain(places) {
            place.file.clone_from(&shown);
        }
    }
    (total, found)
}

/// What is no end of the run: all of these are faults of a program. A panic that somebody looked at goes with
/// that of main.
fn is_own(finding: &Finding) -> bool {
    !finding.kind.ends_the_run() && !is_cause(finding)
}

/// Whether it may be why main panicked.
fn is_cause(finding: &Finding) -> bool {
    finding.kind == FindingKind::PanickedThread && !finding.message.contains(UNSEEN)
}

/// The first finding that a run ended with. Others of that kind are most likely the same seen from another
/// thread: they show themselves when this one is mended.
fn stopped(ran: &Ran, task: &Task<'_>) -> Option<Found> {
    for run in &ran.runs {
        if let Some(ending) = died::of(run) {
            let finding = died::finding(ending, Some(run.seed), &ran.output, task);
            return Some(Found {
                finding,
                failing: run.schedules,
            });
        }
        if let Some(finding) = end_of(run) {
            let same = ran.runs.iter().filter(|other| {
                end_of(other).is_some_and(|f| f.kind == finding.kind && f.place == finding.place)
            });
            return Some(Found {
                finding: finding.clone(),
                failing: same.map(|run| run.schedules).sum(),
            });
        }
    }
    (ran.ending != Ending::Finished).then(|| Found {
        finding: died::finding(ran.ending, None, &ran.output, task),
        failing: 1,
    })
}

/// What a run ended with. A program may end itself.
fn end_of(run: &Run) -> Option<&Finding> {
    let first = run.findings.first()?;
    let itself = first.kind == FindingKind::ExitedEarly && first.label != ABORTS;
    let ends = first.kind.ends_the_run() && !itself;
    (run.end == RunEnd::Stopped && ends).then_some(first)
}

/// The first panic of `main`.
fn panicked(ran: &Ran, total: u32) -> Option<Found> {
    let panics = ran.runs.iter().filter_map(|run| match &run.end {
        RunEnd::Panicked { message, place } => Some((run, message, place)),
        _ => None,
    });
    let failing: u32 = panics.clone().map(|(run, ..)| run.schedules).sum();
    let (run, message, place) = panics.clone().next()?;
    let always = failing == total;
    let kind = if always {
        FindingKind::Panicked
    } else {
        FindingKind::ScheduleDependent
    };
    let share = if always {
        String::new()
    } else {
        let (failing, total) = (thousands(failing.into()), thousands(total.into()));
        format!(
            " in {failing} of {total} schedules, with seed {} for one",
            run.seed
        )
    };
    let help = match total {
        1 if !ran.exhaustive => {
            "this is one schedule: without `--seed` many are run, which tells whether it depends on the order in which the threads run"
        }
        _ if always => {
            "it panics in whatever order the threads run: begin with this line, and what it is given"
        }
        _ => {
            "what this line relies on depends on the order in which the threads run: wait for it (`join`, `recv`), or do not rely on it"
        }
    };
    let label = if always {
        "main panics here"
    } else {
        "main panics here, in some schedules"
    };
    let cause = run.findings.iter().find(|finding| is_cause(finding));
    let because = cause.map_or_else(String::new, |cause| {
        format!("; before that, {}", cause.message)
    });
    let finding = Finding {
        kind,
        place: place.clone(),
        label: label.into(),
        message: format!("main panics{share}: {message}{because}"),
        help: cause.map_or(help, |_| BEGIN_THERE).into(),
        related: cause
            .and_then(|cause| {
                Some(Related {
                    place: cause.place.clone()?,
                    label: "this panicked first".into(),
                })
            })
            .into_iter()
            .collect(),
        seed: Some(run.seed),
    };
    Some(Found { finding, failing })
}

/// A channel that nobody emptied in time.
fn unbounded(run: &Run) -> Option<Finding> {
    let channels = run.trace.channels.iter();
    let longest = channels.max_by_key(|channel| channel.peak_queue)?;
    (longest.peak_queue >= UNBOUNDED).then(|| Finding {
        kind: FindingKind::UnboundedQueue,
        place: sent_at(run, longest.created.as_ref()).or_else(|| longest.created.clone()),
        label: "this goes into a channel that has no bound".into(),
        message: format!(
            "{} messages were queued at once: they are sent faster than anybody receives them",
            thousands(longest.peak_queue)
        ),
        help: "bound the queue with `sync_channel`, so that a fast sender waits for its receiver"
            .into(),
        related: longest.created.iter().map(created).collect(),
        seed: Some(run.seed),
    })
}

fn created(place: &Place) -> Related {
    Related {
        place: place.clone(),
        label: "the channel".into(),
    }
}

/// The line that sends most on a channel, as far as the run was drawn.
fn sent_at(run: &Run, created: Option<&Place>) -> Option<Place> {
    let chart = run.chart.as_ref()?;
    let mut lines: HashMap<&Place, u64> = HashMap::new();
    for event in &chart.events {
        if let (EventKind::Send { channel, .. }, Some(place)) = (&event.kind, &event.place)
            && chart
                .channels
                .get(*channel)
                .is_some_and(|channel| channel.created.as_ref() == created)
        {
            *lines.entry(place).or_default() += 1;
        }
    }
    let most = lines
        .into_iter()
        .max_by_key(|&(place, count)| (count, place));
    most.map(|(place, _)| place.clone())
}

fn add(found: &mut Vec<Found>, finding: &Finding, schedules: u32) {
    let known = found
        .iter_mut()
        .find(|known| known.finding.kind == finding.kind && known.finding.place == finding.place);
    match known {
        Some(known) => known.failing += schedules,
        None => found.push(Found {
            finding: finding.clone(),
            failing: schedules,
        }),
    }
}
