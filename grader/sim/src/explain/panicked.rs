//! Threads that panicked while nobody looked.

use check_record::finding::{PANICKED_HERE, UNSEEN};
use check_record::{Finding, FindingKind, Related};

use super::words::{blank, who};
use crate::engine::run::{Run, Stop};
use crate::engine::task::{Task, TaskId};

/// One finding for each thread that panicked and was never joined. When main has panicked, too, the others may
/// be why.
pub fn findings(run: &Run) -> Vec<Finding> {
    let main = matches!(run.stop, Some(Stop::Panicked));
    let threads = (0..).map(TaskId).zip(&run.tasks).skip(1);
    threads
        .filter(|(_, task)| task.panicked && (is_unseen(task) || main))
        .map(|(id, task)| finding(run, id, task))
        .collect()
}

/// Whether nobody looked.
fn is_unseen(task: &Task) -> bool {
    task.scope.is_none() && !task.joined
}

fn finding(run: &Run, id: TaskId, task: &Task) -> Finding {
    let mut finding = blank(run, FindingKind::PanickedThread);
    let spawned = run.places.show(task.spawned);
    let (message, place) = match &task.panic {
        Some(note) => (
            note.message.as_str(),
            note.place
                .clone()
                .and_then(|place| run.places.filter(place)),
        ),
        None => ("", None),
    };
    let unseen = if is_unseen(task) { UNSEEN } else { "" };
    finding.message = format!("{} panicked{unseen}: {message}", who(run, id));
    let help = if finding.message.contains("SendError") {
        "look at what `send` returns, and stop when nobody receives any more: `match` or `if let` instead of `unwrap`"
    } else {
        "join every thread and handle the `Err` that a panic leaves"
    };
    help.clone_into(&mut finding.help);
    if let Some(place) = place {
        finding.place = Some(place);
        PANICKED_HERE.clone_into(&mut finding.label);
        finding.related = spawned
            .map(|place| Related {
                place,
                label: "the thread is spawned here".to_owned(),
            })
            .into_iter()
            .collect();
    } else {
        finding.place = spawned;
        "the thread that is spawned here panicked".clone_into(&mut finding.label);
    }
    finding
}
