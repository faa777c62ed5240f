//! What to try against a deadlock.

use super::owners;
use super::story::Story;
use crate::engine::run::Run;
use crate::engine::task::TaskId;
use crate::engine::wait::On;

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

/// What to try, by the wait at the end of the story: that is where it can be broken.
pub fn usual(run: &Run, story: &Story<'_>) -> &'static str {
    let waits = story
        .threads
        .iter()
        .filter_map(|id| run.task(*id).wait().map(|wait| (*id, wait)));
    let waits: Vec<_> = waits.collect();
    let joins = waits
        .iter()
        .any(|(_, wait)| matches!(wait.on, On::End(_) | On::Scope(_)));
    let rooms = waits
        .iter()
        .any(|(_, wait)| matches!(wait.on, On::Room(_) | On::Taker(_)));
    if joins && rooms {
        return "receive first and join afterwards: a full channel stops its senders until somebody receives";
    }
    let messages = waits
        .iter()
        .filter(|(_, wait)| matches!(wait.on, On::Message(_)))
        .count();
    match waits.last().map(|(_, wait)| &wait.on) {
        Some(On::Message(channel)) => {
            let senders = owners::senders(run, channel);
            let leftover = senders.iter().any(|live| live.leftover || live.alone);
            if messages > 1 && !leftover {
                "several threads wait for messages of each other: let one of them send first, or drop \
                 the sender that nobody uses any more"
            } else if joins {
                "drop every sender before waiting for the receiving thread to end: the channel closes when \
                 the last sender is gone"
            } else {
                "drop the sender that is left over before receiving (`drop(tx)`), or move it into the last \
                 thread: the channel closes when the last sender is gone"
            }
        }
        Some(On::Room(_) | On::Taker(_)) => "let somebody receive while this thread sends",
        Some(On::Lock(..)) => {
            "take the locks in the same order everywhere, and hold each as briefly as you can"
        }
        Some(On::Notify) => {
            "change the state under the lock, notify after every change, and test the state before waiting"
        }
        Some(On::Barrier(_)) => "let as many threads wait at the barrier as it was made for",
        Some(On::Unpark) => "make sure that somebody calls `unpark` on this thread",
        Some(On::Sleep) => "sleep for a time that ends",
        Some(On::End(_) | On::Scope(_) | On::Once(_)) | None => {
            "break the circle: one of these waits must go"
        }
    }
}
