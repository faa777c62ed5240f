//! Threads that are still there when everything else has ended.

use check_record::{Finding, FindingKind, Place};

use super::owners;
use super::phrases::{self, phrase};
use super::story::Story;
use super::words::{at_line, blank, place_of, who};
use crate::engine::run::Run;
use crate::engine::task::TaskId;

/// Findings for the threads that never end, one per line; how many threads that are.
pub fn findings(run: &Run) -> (Vec<Finding>, u64) {
    let mut found: Vec<(Place, &'static str, Finding, u64)> = Vec::new();
    for id in owners::live(run) {
        let Some(place) = place_of(run, id) else {
            continue;
        };
        let label = run
            .task(id)
            .wait()
            .map_or("this still runs", phrases::label);
        match found
            .iter_mut()
            .find(|(known, text, ..)| *known == place && *text == label)
        {
            Some((.., count)) => *count += 1,
            None => found.push((place.clone(), label, finding(run, id, place, label), 1)),
        }
    }
    let leaked = found.iter().map(|(.., count)| count).sum();
    let findings = found.into_iter().map(|(.., mut finding, count)| {
        if count > 1 {
            finding.message = format!("{} ({count} threads in all)", finding.message);
        }
        finding
    });
    (findings.collect(), leaked)
}

fn finding(run: &Run, id: TaskId, place: Place, label: &str) -> Finding {
    let mut finding = blank(run, FindingKind::LeakedThread);
    finding.place = Some(place);
    label.clone_into(&mut finding.label);
    let task = run.task(id);
    let endless = task.wait().is_none_or(|wait| wait.deadline.is_some());
    if endless && run.program {
        let sleeps = task
            .wait()
            .map_or_else(|| "still runs".to_owned(), |wait| phrase(run, wait));
        finding.message = format!(
            "{} {sleeps} when main has ended: the process ends then, and takes the thread along",
            who(run, id)
        );
        "join the thread before main returns".clone_into(&mut finding.help);
    } else if endless {
        let line = task.line.map(|at| at_line(run, at)).unwrap_or_default();
        finding.message = format!(
            "{} still runs{line} after everybody else has ended",
            who(run, id)
        );
        "give the thread a reason to stop, such as a closed channel, and join it"
            .clone_into(&mut finding.help);
    } else {
        let story = Story::of(run, id);
        finding.message = format!("{}; nobody will ever wake it", story.text);
        finding.related = story.related;
        "let the thread end (drop the last sender, receive what it sends), then join it"
            .clone_into(&mut finding.help);
    }
    if task.ours
        && let Some(place) = run.places.show(task.spawned)
    {
        finding.related.push(check_record::Related {
            place,
            label: "the thread is spawned here".to_owned(),
        });
    }
    let place = finding.place.clone();
    finding
        .related
        .retain(|related| Some(&related.place) != place.as_ref());
    finding
}
