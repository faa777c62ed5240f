//! What a wait is called, in a sentence and beside its line.

use real_std::sync::atomic::Ordering;

use super::words::{at_line, count, who};
use crate::engine::lock::Access;
use crate::engine::run::Run;
use crate::engine::wait::{On, Wait};

/// What a thread waits for and where: "waits for a message at line 14".
pub fn phrase(run: &Run, wait: &Wait) -> String {
    // Who waits in the test is called after it already.
    let line = if run.places.ours(wait.at) {
        at_line(run, wait.at)
    } else {
        String::new()
    };
    let named = run.places.named(wait.at);
    let on = named.map_or_else(String::new, |named| format!(" on `{}`", named.name));
    match &wait.on {
        On::Message(_) => format!("waits for a message{on}{line}"),
        On::Room(channel) => {
            let capacity = channel.capacity.unwrap_or_default();
            format!("waits{line} for room in the channel (capacity {capacity})")
        }
        On::Taker(_) => {
            format!("waits{line} for somebody to receive (a rendezvous channel stores nothing)")
        }
        On::End(other) => format!("waits{line} for {} to end", who(run, *other)),
        On::Scope(_) => format!("waits{line} for the threads of its scope to end"),
        On::Lock(_, access) => {
            let lock = named.map_or_else(
                || "a lock".to_owned(),
                |named| format!("the lock `{}`", named.name),
            );
            let reads = if *access == Access::Shared {
                ", to read,"
            } else {
                ""
            };
            format!("waits{line} for {lock}{reads}")
        }
        On::Notify => format!("waits{line} to be notified"),
        On::Barrier(missing) => {
            format!(
                "waits{line} at a barrier for {}",
                count(missing.load(Ordering::Relaxed) as u64, "more thread")
            )
        }
        On::Once(Some(other)) => {
            format!("waits{line} for an initialisation by {}", who(run, *other))
        }
        On::Once(None) => format!("waits{line} for an initialisation"),
        On::Unpark => format!("waits{line} to be unparked"),
        On::Sleep => format!("sleeps{line}"),
    }
}

/// What happens at the line of a wait, for the label in the source.
pub fn label(wait: &Wait) -> &'static str {
    match wait.on {
        On::Message(_) => "this waits for a message",
        On::Room(_) => "this waits for room in the channel",
        On::Taker(_) => "this waits for somebody to receive",
        On::End(_) => "this waits for the thread to end",
        On::Scope(_) => "this waits for the threads of the scope",
        On::Lock(..) => "this waits for the lock",
        On::Notify => "this waits to be notified",
        On::Barrier(_) => "this waits at the barrier",
        On::Once(_) => "this waits for the initialisation",
        On::Unpark => "this waits to be unparked",
        On::Sleep => "this sleeps",
    }
}
