//! Nobody can run, and the body has not returned.

use check_record::{Finding, FindingKind, Related};

use super::story::Story;
use super::words::{at_line, blank, place_of, who};
use super::{help, owners, phrases};
use crate::engine::lock::Holder;
use crate::engine::run::Run;
use crate::engine::task::TaskId;
use crate::engine::wait::On;

/// The finding for a run in which nobody can run.
pub fn finding(run: &Run) -> Finding {
    let mut story = Story::of(run, TaskId::MAIN);
    let mut finding = blank(run, FindingKind::Deadlock);
    let blamed = blame(run, &story.threads);
    let first = match blamed {
        Blame::Nobody => TaskId::MAIN,
        Blame::Own(id) | Blame::Holder(id, _) => id,
    };
    match blamed {
        Blame::Nobody => finding.help = help::usual(run, &story),
        Blame::Own(id) => {
            finding.kind = FindingKind::SelfDeadlock;
            finding.help = String::from(help::own(run, id));
            if id != TaskId::MAIN {
                story = retell(run, id, story);
            }
        }
        Blame::Holder(id, lock) => {
            finding.kind = FindingKind::LockHeld;
            finding.help = String::from(
                "end the guard before waiting: a block of its own, `drop(guard)`, or a `let` for what \
                 was taken out under the lock",
            );
            story.text = holder_text(run, id, lock);
            if let Some(place) = run.places.show(lock.since) {
                let label = format!("{} locks here and keeps the guard", who(run, id));
                story
                    .related
                    .retain(|related| related.place.line != place.line);
                story.related.insert(0, Related { place, label });
            }
        }
    }
    if let Some(wait) = run.task(first).wait() {
        finding.label = String::from(phrases::label(wait));
        finding.place = run.places.show(wait.at);
    }
    finding.message = story.text;
    finding.related = story.related;
    panics(run, &mut finding.related);
    if finding.place.is_none() {
        stand_in(run, &mut finding, &story.threads);
    }
    let place = finding.place.clone();
    finding
        .related
        .retain(|related| Some(&related.place) != place.as_ref());
    finding
}

/// Whose fault a deadlock is, as far as that is certain.
enum Blame {
    Nobody,
    /// This thread waits for itself.
    Own(TaskId),
    /// This thread waits while it holds a lock that the one needs who could end its wait.
    Holder(TaskId, Holder),
}

fn blame(run: &Run, threads: &[TaskId]) -> Blame {
    for id in threads {
        if waits_for_itself(run, *id) {
            return Blame::Own(*id);
        }
    }
    for id in threads {
        if let Some(lock) = holds_against_provider(run, *id) {
            return Blame::Holder(*id, lock);
        }
    }
    Blame::Nobody
}

fn waits_for_itself(run: &Run, id: TaskId) -> bool {
    match run.task(id).wait().map(|wait| &wait.on) {
        Some(On::Room(channel) | On::Taker(channel)) => {
            owners::receiver(run, channel) == Some((id, true))
        }
        Some(On::Lock(..)) => owners::held_against(run, id, id).is_some(),
        Some(On::End(other) | On::Once(Some(other))) => *other == id,
        _ => false,
    }
}

/// The lock with which `id` stops all those that could end its wait.
fn holds_against_provider(run: &Run, id: TaskId) -> Option<Holder> {
    let wait = run.task(id).wait()?;
    if let On::Lock(..) | On::Sleep = wait.on {
        return None;
    }
    let joined = matches!(wait.on, On::Barrier(_));
    if let Some(lock) = holds_against_all(run, id, joined) {
        return Some(lock);
    }
    if let On::Barrier(_) = wait.on {
        return None;
    }
    let providers = owners::providers(run, id);
    let locks = providers
        .iter()
        .map(|provider| owners::held_against(run, id, *provider));
    match wait.on {
        // Anybody might notify.
        On::Notify | On::Unpark => locks.flatten().next(),
        _ if !owners::sure(run, id) => None,
        _ => locks.collect::<Option<Vec<_>>>()?.first().copied(),
    }
}

/// The lock with which `id` stops everybody else: whoever could end its wait is among them. Those who only
/// wait for threads to end may be left out, where they could do nothing for it.
fn holds_against_all(run: &Run, id: TaskId, leave_out: bool) -> Option<Holder> {
    let mut held = None;
    for other in owners::live(run).filter(|other| *other != id) {
        let wait = run.task(other).wait().map(|wait| &wait.on);
        match wait {
            Some(On::Lock(..)) => held = Some(owners::held_against(run, id, other)?),
            Some(On::End(_) | On::Scope(_)) if leave_out => {}
            _ => return None,
        }
    }
    held
}

fn holder_text(run: &Run, id: TaskId, lock: Holder) -> String {
    let wait = run
        .task(id)
        .wait()
        .map(|wait| phrases::phrase(run, wait))
        .unwrap_or_default();
    let others = owners::live(run).filter(|other| *other != id);
    let stopped = owners::providers(run, id)
        .into_iter()
        .chain(others)
        .find(|provider| owners::held_against(run, id, *provider).is_some())
        .map(|provider| {
            let at = run
                .task(provider)
                .wait()
                .map(|wait| at_line(run, wait.at))
                .unwrap_or_default();
            format!(
                "; {} could end that wait, but needs the lock{at}",
                who(run, provider)
            )
        });
    format!(
        "{} {wait} while it holds the lock that it took{}{}",
        who(run, id),
        at_line(run, lock.since),
        stopped.unwrap_or_default()
    )
}

/// Begins with main, then tells of the thread that waits for itself.
fn retell<'a>(run: &'a Run, id: TaskId, mut story: Story<'a>) -> Story<'a> {
    let own = Story::of(run, id);
    story.text = format!("{}; so nobody goes on", own.text);
    let mut related = own.related;
    if let Some(wait) = run.task(TaskId::MAIN).wait()
        && let Some(place) = run.places.show(wait.at)
    {
        related.push(Related {
            place,
            label: format!("main {}", phrases::phrase(run, wait)),
        });
    }
    story.related = related;
    story
}

/// Panics that nobody looked at often are why somebody waits.
fn panics(run: &Run, related: &mut Vec<Related>) {
    for (id, task) in (0..).map(TaskId).zip(&run.tasks) {
        let place = task.panic.as_ref().and_then(|note| note.place.clone());
        if task.panicked
            && let Some(place) = place.and_then(|place| run.places.filter(place))
        {
            let related_panic = Related {
                place,
                label: format!("{} panicked here", who(run, id)),
            };
            if !related.contains(&related_panic) {
                related.push(related_panic);
            }
        }
    }
}

/// The nearest line of the submission when the waiting one may not be shown.
fn stand_in(run: &Run, finding: &mut Finding, threads: &[TaskId]) {
    if !finding.related.is_empty() {
        let first = finding.related.remove(0);
        (finding.place, finding.label) = (Some(first.place), first.label);
        return;
    }
    let main = run.task(TaskId::MAIN).wait().map(|wait| &wait.on);
    if let Some(On::Message(channel) | On::Room(channel) | On::Taker(channel)) = main {
        finding.place = run.places.show(channel.created);
        "the channel is created here".clone_into(&mut finding.label);
    }
    if finding.place.is_none() {
        finding.place = threads.iter().find_map(|id| place_of(run, *id));
        "this ran last".clone_into(&mut finding.label);
    }
}
