//! Deadlocks of a well-known shape, and the one way out of each.

use check_record::Named;

use super::owners;
use super::story::Story;
use super::words::{at_line, count};
use crate::engine::channel::Channel;
use crate::engine::held;
use crate::engine::run::Run;
use crate::engine::task::TaskId;
use crate::engine::wait::On;

/// What to try where more is known than who waits for what.
pub fn special(run: &Run, story: &Story<'_>) -> Option<String> {
    one_of_two(run, story)
        .or_else(|| feeder(run, story))
        .or_else(|| given(run, story))
}

/// What ends a sender that something keeps for longer than a variable lives.
pub fn kept(named: &Named) -> Option<String> {
    let name = &named.name;
    let Some(kept) = named.kept.as_deref() else {
        let (owner, field) = name.rsplit_once('.')?;
        let is_field = field.starts_with(|c: char| c.is_alphabetic() || c == '_');
        return (is_field && !owner.contains('(')).then(|| of_field(field));
    };
    if kept.starts_with("forgotten by") || kept.starts_with("leaked by") {
        return Some(format!(
            "the sender `{name}` is {kept}, so it is never dropped and the channel never closes: `drop` it instead"
        ));
    }
    if let Some(rest) = kept.strip_prefix("in the field `") {
        return Some(of_field(rest.split('`').next()?));
    }
    let place = kept.strip_prefix("in `")?.strip_suffix('`')?;
    if let Some(field) = place.strip_prefix("self.") {
        return (!field.contains(['.', '('])).then(|| of_field(field));
    }
    is_static(place).then(|| {
        format!(
            "the sender `{name}` is kept in the static `{place}`, and a static is never dropped: keep it in a \
             variable, or take it out of `{place}` before receiving"
        )
    })
}

fn of_field(field: &str) -> String {
    format!(
        "the field `{field}` keeps a sender for as long as its struct lives: drop it before waiting, with \
         `drop(self.{field})` where the method takes `self`, or with `self.{field}.take()` where the field is an \
         `Option`"
    )
}

/// By the convention of names.
fn is_static(name: &str) -> bool {
    let known = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    name.chars().all(known) && name.contains(|c: char| c.is_ascii_uppercase())
}

/// A thread that waits on one channel while its messages lie in another.
fn one_of_two(run: &Run, story: &Story<'_>) -> Option<String> {
    let id = *story.threads.first()?;
    let wait = run.task(id).wait()?;
    let On::Message(waits) = &wait.on else {
        return None;
    };
    let other = run.channels.iter().find(|other| {
        let filled = held(&other.state).len > 0;
        filled && other.created != waits.created && is_its_receiver(run, id, other)
    })?;
    let ready = held(&other.state).len as u64;
    let are = if ready == 1 { "lies" } else { "lie" };
    Some(format!(
        "`recv` waits for one channel only, while {} {are} ready in the one made{}: let all senders share one \
         channel (an enum tells the messages apart), or give each receiver a thread of its own that forwards",
        count(ready, "message"),
        at_line(run, other.created)
    ))
}

/// Whether a thread has the receiver: it used it last, or it got the unused one from the test.
fn is_its_receiver(run: &Run, id: TaskId, channel: &Channel) -> bool {
    match owners::receiver(run, channel) {
        Some((owner, true)) => owner == id,
        Some((owner, false)) => {
            let unused = held(&channel.state)
                .receiver
                .is_some_and(|receiver| receiver.used.is_none());
            owner == id && unused && !run.places.ours(channel.created)
        }
        None => false,
    }
}

/// Full channels from thread to thread, the last of which the first thread would have to read: it feeds the
/// chain, or it waits for the first of them to end.
fn feeder(run: &Run, story: &Story<'_>) -> Option<String> {
    let id = *story.threads.first()?;
    let first = &run.task(id).wait()?.on;
    let joins = matches!(first, On::End(_) | On::Scope(_));
    let links = &story.threads[usize::from(joins)..];
    let full = |id: &TaskId| match &run.task(*id).wait()?.on {
        On::Room(channel) | On::Taker(channel) => Some(channel),
        _ => None,
    };
    let channels: Vec<_> = links.iter().map(full).collect::<Option<_>>()?;
    // Two that send to each other are no chain.
    let linked = channels.len() > 1
        && channels
            .iter()
            .zip(&links[1..])
            .all(|(channel, next)| owners::receiver(run, channel) == Some((*next, true)));
    let reads = owners::receiver(run, channels.last()?).is_some_and(|(owner, _)| owner == id);
    (linked && reads).then(|| {
        String::from(if joins {
            "read the end of the chain first, and join afterwards: the last full channel stops all those before it"
        } else {
            "who feeds a chain of bounded channels must not be the one who reads its end: let a thread of its own \
             feed it, and read here meanwhile"
        })
    })
}

/// A sender that the test gave away, and that the submission used last and never dropped.
fn given(run: &Run, story: &Story<'_>) -> Option<String> {
    // Another thread that has it waits for something itself.
    let [id] = *story.threads.as_slice() else {
        return None;
    };
    let On::Message(channel) = &run.task(id).wait()?.on else {
        return None;
    };
    if owners::keeps_one(run, channel) {
        return None;
    }
    let senders = owners::senders(run, channel);
    let at = senders.iter().find_map(|live| {
        let (_, at) = live.sender.used?;
        owners::given(run, &live.sender).then_some(at)
    })?;
    let name = run
        .places
        .named(at)
        .map_or_else(String::new, |named| format!(" `{}`", named.name));
    Some(format!(
        "the sender{name} came from the test and lives on after its last `send`: drop it when all is sent, and let \
         nothing keep it (a static, `mem::forget`); if it is only borrowed, receive no more messages than will come"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, kept: Option<&str>, part: Option<&str>) {
        let named = Named {
            line: 1,
            column: 1,
            name: name.to_owned(),
            receiver: None,
            kept: kept.map(str::to_owned),
        };
        let told = super::kept(&named);
        match part {
            Some(part) => assert!(
                told.as_ref().is_some_and(|it| it.contains(part)),
                "{told:?}"
            ),
            None => assert_eq!(told, None),
        }
    }

    #[test]
    fn what_keeps_a_sender_says_how_to_end_it() {
        check(
            "tx",
            Some("in the field `jobs` of `Pool`"),
            Some("`drop(self.jobs)`"),
        );
        check("tx", Some("in `self.jobs`"), Some("`self.jobs.take()`"));
        check("Pool.jobs", None, Some("the field `jobs`"));
        check("tx", Some("in `TUBE`"), Some("the static `TUBE`"));
        check(
            "tx",
            Some("forgotten by `mem::forget`"),
            Some("forgotten by `mem::forget`"),
        );
        check("tx", None, None);
        check("pair.0", None, None);
        check("tx", Some("in `map`"), None);
        check("tx", Some("in the vector `v`"), None);
        check("tx", Some("captured by the closure at line 2"), None);
    }
}
