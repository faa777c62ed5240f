//! Messages that were still queued when their receiver was dropped.

use check_record::{Finding, FindingKind, Related};

use super::words::{blank, count};
use crate::engine::channel::{Channel, Receiver, State};
use crate::engine::run::Run;

/// The finding for a receiver that is dropped now, if any line of the submission knew the channel.
pub fn finding(
    run: &Run,
    channel: &Channel,
    state: &State,
    receiver: Option<Receiver>,
    lost: u64,
) -> Option<Finding> {
    let used = receiver.and_then(|receiver| receiver.used);
    let lines = [
        (used.map(|(_, at)| at), "this received last"),
        (state.last_send, "this sent last"),
        (Some(channel.created), "the channel is created here"),
    ];
    let mut lines = lines.into_iter().filter_map(|(at, label)| {
        Some(Related {
            place: run.places.show(at?)?,
            label: label.to_owned(),
        })
    });
    let first = lines.next()?;
    let mut finding = blank(run, FindingKind::LostMessages);
    (finding.place, finding.label) = (Some(first.place), first.label);
    finding.related = lines.collect();
    let were = if lost == 1 { "was" } else { "were" };
    finding.message = format!(
        "{} {were} still queued when the receiver was dropped",
        count(lost, "message")
    );
    "receive until the channel is closed (`for x in rx`) before dropping the receiver"
        .clone_into(&mut finding.help);
    Some(finding)
}
