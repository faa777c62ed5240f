//! Messages that were still queued when their receiver was dropped.

use check_record::{Finding, FindingKind, Related};

use super::words::{blank, count, who};
use crate::engine::At;
use crate::engine::fault::Loss;
use crate::engine::run::Run;

/// The findings for the receivers that were dropped, where any line of the submission knew the channel.
pub fn findings(run: &Run) -> impl Iterator<Item = Finding> + '_ {
    run.losses.iter().filter_map(|loss| finding(run, loss))
}

fn finding(run: &Run, loss: &Loss) -> Option<Finding> {
    let lines = [
        (loss.dropped, "the receiver is dropped here"),
        (loss.received, "this received last"),
        (loss.sent, "this sent last"),
        (Some(loss.created), "the channel is created here"),
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
    let were = if loss.count == 1 { "was" } else { "were" };
    let ours = |at: &At| run.places.ours(at);
    let line = match (loss.dropped.filter(ours), loss.after.filter(ours)) {
        (Some(at), _) => format!(" at line {}", at.line()),
        (None, Some(at)) => format!(", after line {}", at.line()),
        (None, None) => String::new(),
    };
    finding.message = format!(
        "{} {were} still queued when {} dropped the receiver{line}",
        count(loss.count, "message"),
        who(run, loss.by)
    );
    "receive until the channel is closed (`for x in rx`) before dropping the receiver"
        .clone_into(&mut finding.help);
    Some(finding)
}
