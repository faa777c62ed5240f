//! What became of a sender that is still alive.

use super::owners::{self, LiveSender};
use super::words::{again, at_line, who};
use crate::engine::run::Run;
use crate::engine::task::TaskId;

/// What is known of a live sender since it was made.
pub fn fate(run: &Run, id: TaskId, live: &LiveSender) -> String {
    match (live.sender.used, live.owner) {
        (Some((user, at)), _) if owners::given(run, &live.sender) => {
            let name = run.places.named(at);
            let name = name.map_or_else(String::new, |named| format!(" (`{}` here)", named.name));
            let place = at_line(run, at);
            format!(
                "{name}, used last by {}{place}, not dropped",
                who(run, user)
            )
        }
        _ if !run.places.ours(live.sender.made) => String::new(),
        (_, Some(owner)) if owner == id && live.alone => {
            format!(
                " and never dropped, although {} is the only thread left",
                again(run, id)
            )
        }
        (Some((user, at)), _) => {
            format!(
                ", used last by {}{}, not dropped",
                who(run, user),
                at_line(run, at)
            )
        }
        (None, _) if live.leftover => ", cloned but never used itself, not dropped".to_owned(),
        (None, _) => ", neither used nor dropped so far".to_owned(),
    }
}
