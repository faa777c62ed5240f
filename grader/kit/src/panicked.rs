//! A run that ended by a panic, as a finding.

use check_record::finding::PANICKED_HERE;
use check_record::{Finding, FindingKind, Place, Related, Run};

/// The finding for a call that panicked, at its line if that may be shown.
pub(crate) fn finding(message: &str, place: Option<Place>, run: &Run) -> Finding {
    let own = of_the_call(message, place, run.seed);
    scoped(own, message, &run.findings)
}

fn of_the_call(message: &str, place: Option<Place>, seed: u64) -> Finding {
    // The text of an assertion outside the submission is a line of the hidden half.
    let told = place.is_some() || !message.starts_with("assertion");
    Finding {
        kind: FindingKind::Panicked,
        place,
        label: "this panics".into(),
        message: if told {
            format!("the call panicked: {message}")
        } else {
            "the call panicked".into()
        },
        help: help_for_panic(message).into(),
        related: Vec::new(),
        seed: Some(seed),
    }
}

/// What a scope says of a panic in one of its threads.
const SCOPED: &str = "a scoped thread panicked";

/// A scope only says that a thread of it panicked: the thread's own panic says why, where its line may be shown.
fn scoped(finding: Finding, message: &str, others: &[Finding]) -> Finding {
    let own = others
        .iter()
        .filter(|_| message == SCOPED)
        .find(|other| other.kind == FindingKind::PanickedThread && in_submission(other));
    let Some(own) = own else { return finding };
    let scope = finding.place.map(|place| Related {
        place,
        label: "the scope ends here, and passes the panic on".into(),
    });
    Finding {
        place: own.place.clone(),
        label: own.label.clone(),
        message: format!("the call panicked: {message}; {}", own.message),
        help: help_for_panic(&own.message).into(),
        related: own.related.iter().cloned().chain(scope).collect(),
        ..finding
    }
}

/// Whether the line that panicked is one of the submission, and not only the spawn.
fn in_submission(finding: &Finding) -> bool {
    finding.label == PANICKED_HERE
}

fn help_for_panic(message: &str) -> &'static str {
    if message.starts_with("not yet implemented") || message.starts_with("not implemented") {
        "this part is still to be written: replace the `todo!`"
    } else if message.contains("on an `Err` value")
        || message.contains("on a `None` value")
        || message.contains("SendError")
        || message.contains("RecvError")
    {
        "handle the error as a value: `match`, `if let` or `let … else` instead of `unwrap`"
    } else {
        "look at the line that panics, and at what it expects"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(line: u32) -> Place {
        Place {
            file: "src/lib.rs".into(),
            line,
            column: 1,
        }
    }

    fn of_thread(label: &str) -> Finding {
        Finding {
            kind: FindingKind::PanickedThread,
            place: Some(place(5)),
            label: label.into(),
            message: "the thread spawned at line 4 panicked: SendError { .. }".into(),
            help: String::new(),
            related: Vec::new(),
            seed: None,
        }
    }

    #[test]
    fn the_panic_of_a_scoped_thread_is_told_with_its_own_line() {
        let told = |message: &str, label: &str| {
            scoped(
                of_the_call(message, Some(place(9)), 1),
                message,
                &[of_thread(label)],
            )
        };
        let finding = told(SCOPED, PANICKED_HERE);
        assert_eq!(finding.kind, FindingKind::Panicked);
        assert_eq!(finding.place, Some(place(5)));
        assert!(finding.message.ends_with("panicked: SendError { .. }"));
        assert!(finding.help.contains("as a value"));
        assert_eq!(finding.related[0].place.line, 9);
        // The line of a panic in the test stays hidden, and another panic of main's own is its own cause.
        assert_eq!(told(SCOPED, "spawned").place, Some(place(9)));
        assert_eq!(told("too many", PANICKED_HERE).place, Some(place(9)));
    }
}
