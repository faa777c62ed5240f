//! What to try against a deadlock.

use super::owners;
use super::story::Story;
use super::ways_out;
use crate::engine::held;
use crate::engine::run::Run;
use crate::engine::task::TaskId;
use crate::engine::wait::On;

const LEFT_OVER: &str = "drop the sender that is left over before receiving (`drop(tx)`), or move it into the last \
                         thread: the channel closes when the last sender is gone";

/// What to try when a thread waits for itself.
pub fn own(run: &Run, id: TaskId) -> &'static str {
    match run.task(id).wait().map(|wait| &wait.on) {
        Some(On::Lock(..)) => {
            "end the first guard before locking again: `drop(guard)` or a block of its own"
        }
        Some(On::Taker(_)) => {
            "let another thread receive, or give the channel a capacity: `send` on `sync_channel(0)` \
             returns only when somebody has received"
        }
        Some(On::Room(_)) => {
            "let another thread send or receive, so that the channel is emptied while it is filled"
        }
        _ => "let another thread do what this one waits for",
    }
}

/// What to try, by the waits of the story, with the names of the source.
pub fn usual(run: &Run, story: &Story<'_>) -> String {
    if let Some(text) = ways_out::special(run, story) {
        return text;
    }
    let text = by_waits(run, story);
    let Some(named) = story.culprit.and_then(|(made, _)| run.places.named(made)) else {
        return text.to_owned();
    };
    if text.contains("drop")
        && let Some(way) = ways_out::kept(named)
    {
        return way;
    }
    match &named.kept {
        Some(kept) if text.contains("left over") => format!(
            "the sender `{}` lives as long as what keeps it, {kept}: end that before receiving, or take the \
             sender out of it; the channel closes when the last sender is gone",
            named.name
        ),
        _ if named.receiver.is_some() && !named.name.contains(['.', '(']) => {
            text.replace("`drop(tx)`", &format!("`drop({})`", named.name))
        }
        _ => text.to_owned(),
    }
}

/// What to try when only time ends a wait, again and again.
pub fn limited(run: &Run, id: TaskId, story: &Story<'_>) -> String {
    let Some(On::Message(channel)) = run.task(id).wait().map(|wait| &wait.on) else {
        return usual(run, story);
    };
    let mut text = String::from(
        "`recv_timeout` says `Timeout` while a sender is alive, and `Disconnected` when none is: tell them \
         apart, and leave the loop where nothing can come any more",
    );
    if owners::keeps_one(run, channel) {
        let named = story
            .culprit
            .and_then(|(made, _)| run.places.named(made))
            .map_or_else(String::new, |named| format!(" `{}`", named.name));
        text.push_str(&format!(
            "; `Disconnected` cannot come before the sender{named} is dropped"
        ));
    }
    text
}

fn by_waits(run: &Run, story: &Story<'_>) -> &'static str {
    let waits = story.threads.iter().filter_map(|id| run.task(*id).wait());
    let waits: Vec<_> = waits.map(|wait| &wait.on).collect();
    let joins = waits
        .iter()
        .any(|on| matches!(on, On::End(_) | On::Scope(_)));
    let sends = |on: &&&On| matches!(on, On::Room(_) | On::Taker(_));
    let rooms = waits.iter().any(|on| sends(&on));
    if waits.iter().filter(sends).count() > 1 {
        return "several threads send, and none of them receives: let one receive first, or give the channel \
                room for what is sent meanwhile";
    }
    if joins && rooms {
        return "receive first and join afterwards: a full channel stops its senders until somebody receives";
    }
    match (waits.first(), waits.last()) {
        (Some(On::Message(channel)), _) if !owners::keeps_one(run, channel) => {
            "the test keeps this channel open: wait with a limit (`recv_timeout`), or for no more \
             messages than will come"
        }
        (Some(On::Message(_)), _) if story.culprit.is_some_and(|(_, leftover)| leftover) => {
            LEFT_OVER
        }
        (_, Some(On::Message(_))) => for_messages(&waits, joins),
        (Some(On::Message(_)), _) => {
            "drop the sender when its last message is sent: a thread that keeps one keeps the \
             channel open"
        }
        (_, Some(On::Room(_) | On::Taker(_))) => "let somebody receive while this thread sends",
        (_, Some(On::Lock(..))) => {
            "take the locks in the same order everywhere, and hold each as briefly as you can"
        }
        (_, Some(On::Notify)) => {
            "change the state under the lock, notify after every change, and test the state before \
             waiting"
        }
        (_, Some(On::Barrier(_))) => "let as many threads wait at the barrier as it was made for",
        (_, Some(On::Unpark)) => "make sure that somebody calls `unpark` on this thread",
        (_, Some(On::Sleep)) => "sleep for a time that ends",
        (_, Some(On::End(_) | On::Scope(_) | On::Once(_)) | None) => {
            "break the circle: one of these waits must go"
        }
    }
}

/// For a story that ends with somebody who waits for a message.
fn for_messages(waits: &[&On], joins: bool) -> &'static str {
    let channels = waits.iter().filter_map(|on| match on {
        On::Message(channel) => Some(channel),
        _ => None,
    });
    let channels: Vec<_> = channels.collect();
    let unused = channels
        .iter()
        .any(|channel| held(&channel.state).tally.sent == 0);
    match (channels.len(), joins) {
        (2.., _) if unused => {
            "several threads wait for messages of each other: let one of them send first"
        }
        (_, true) => {
            "drop every sender before waiting for the receiving thread to end: the channel closes \
             when the last sender is gone"
        }
        (2.., false) => {
            "drop each sender as soon as its last message is sent (`drop(tx)`): a channel closes when \
             the last sender is gone"
        }
        _ if unused => {
            "nothing was ever sent on this channel: if a thread is to send, start it before this line; \
             if none is, drop the sender (`drop(tx)`), so that the channel closes"
        }
        _ => LEFT_OVER,
    }
}
