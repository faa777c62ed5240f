//! A process that did not come to its end: what that was, from its signal and its last words.

use check_record::{Finding, FindingKind, Place, Run, RunEnd, Value};

use super::Task;
use crate::process::Ending;

/// Whether the process ended before it had reported, and not because it was stopped.
pub fn by_itself(ending: Ending) -> bool {
    matches!(
        ending,
        Ending::Signaled(_) | Ending::Exited(_) | Ending::Denied
    )
}

/// How a run's process ended, if the run took it along.
pub fn of(run: &Run) -> Option<Ending> {
    if run.end != RunEnd::Stopped || !run.findings.is_empty() {
        return None;
    }
    let Value::Json(text) = &run.records.last()?.value else {
        return None;
    };
    let value: serde_json::Value = serde_json::from_str(text).ok()?;
    let number = |key: &str| i32::try_from(value.get(key)?.as_i64()?).ok();
    let signal = number("signal").map(Ending::Signaled);
    signal.or_else(|| number("exit").map(Ending::Exited))
}

/// The finding for it.
pub fn finding(ending: Ending, seed: Option<u64>, output: &str, task: &Task<'_>) -> Finding {
    let last = last_panic(output, task);
    let message = last.as_ref().map(|panic| panic.message);
    let words = Words::of(ending, output, message, task.source.text.contains("unsafe"));
    Finding {
        kind: words.kind,
        place: last.and_then(|panic| panic.place),
        label: "the last panic before that".into(),
        message: words.message,
        help: words.help.into(),
        related: Vec::new(),
        seed,
    }
}

struct Words {
    kind: FindingKind,
    message: String,
    help: &'static str,
}

impl Words {
    fn of(ending: Ending, output: &str, panic: Option<&str>, has_unsafe: bool) -> Self {
        const ABORT: i32 = 6;
        const MEMORY: [i32; 2] = [7, 11];
        let (kind, message, help) = match ending {
            Ending::Signaled(signal) if MEMORY.contains(&signal) && has_unsafe => (
                FindingKind::ResourceLimit,
                format!(
                    "the process was ended by signal {signal}: the stack overflowed, or `unsafe` code reached for memory that is not its own"
                ),
                "look for endless recursion, and for what `unsafe` code relies on",
            ),
            Ending::Signaled(signal)
                if MEMORY.contains(&signal) || output.contains("has overflowed its stack") =>
            {
                (
                    FindingKind::ResourceLimit,
                    format!("the process was ended by signal {signal}: the stack overflowed"),
                    "look for endless recursion, or give the thread a larger stack (`thread::Builder::stack_size`)",
                )
            }
            Ending::Signaled(ABORT) if output.contains("memory allocation of") => (
                FindingKind::ResourceLimit,
                "the memory was used up".to_owned(),
                "look for a queue or a collection that grows and grows: `sync_channel` bounds a queue",
            ),
            Ending::Signaled(ABORT) => (
                FindingKind::Panicked,
                match panic {
                    Some(message) => format!(
                        "the process was aborted, because a thread panicked while another panic unwound it: {message}"
                    ),
                    None => "the process was aborted".to_owned(),
                },
                "look for a panic while another one unwinds, such as in a `Drop`, and for what calls `abort`",
            ),
            Ending::Signaled(signal) => (
                FindingKind::ResourceLimit,
                format!("the process was ended by signal {signal}"),
                "look for a queue or a collection that grows until the memory is used up",
            ),
            Ending::CpuLimit | Ending::WallLimit => (
                FindingKind::TimeLimit,
                "still running when the time was up, which is far longer than such a program takes"
                    .to_owned(),
                "look for a loop that never ends, or give the program less to do",
            ),
            Ending::MemoryLimit => (
                FindingKind::ResourceLimit,
                "the memory was used up".to_owned(),
                "look for a queue or a collection that grows and grows: `sync_channel` bounds a queue",
            ),
            Ending::Denied => (
                FindingKind::ResourceLimit,
                "the process was ended because of a request that the system refuses".to_owned(),
                "look for foreign functions",
            ),
            Ending::Flooded => (
                FindingKind::TimeLimit,
                "stopped after printing more than anybody reads".to_owned(),
                "look for a loop that prints and never ends",
            ),
            Ending::Exited(code) => (
                FindingKind::ExitedEarly,
                format!(
                    "the process ended with exit code {code}, and not by `main` or `process::exit`"
                ),
                "look for foreign functions that end the process",
            ),
            Ending::Finished => (
                FindingKind::ExitedEarly,
                "the process ended without telling how".to_owned(),
                "look for foreign functions that write to the process's own files",
            ),
        };
        Self {
            kind,
            message,
            help,
        }
    }
}

/// A panic that the output tells of.
struct Panic<'a> {
    place: Option<Place>,
    message: &'a str,
}

/// The panics of the last schedule, in order.
fn panics(output: &str) -> impl DoubleEndedIterator<Item = Panic<'_>> {
    let parts: Vec<&str> = output.split(" panicked at ").skip(1).collect();
    parts.into_iter().map(|part| {
        let mut lines = part.lines();
        let place = lines.next().and_then(place);
        let message = lines.next().unwrap_or_default();
        Panic { place, message }
    })
}

/// `src/x.rs:3:5:`
fn place(text: &str) -> Option<Place> {
    let mut parts = text.trim_end_matches(':').rsplitn(3, ':');
    let column = parts.next()?.parse().ok()?;
    let line = parts.next()?.parse().ok()?;
    let file = parts.next()?.to_owned();
    Some(Place { file, line, column })
}

/// The last panic at a line of the program; what the standard library raises by itself is at none.
fn last_panic<'a>(output: &'a str, task: &Task<'_>) -> Option<Panic<'a>> {
    let shown = task.path.to_string_lossy();
    panics(output).rfind(|panic| {
        panic
            .place
            .as_ref()
            .is_some_and(|place| place.file == shown)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_panics_are_found_in_the_output() {
        let output = "\nthread 'main' panicked at a.rs:1:2:\none\n\nthread 'main' panicked at x/b.rs:7:5:\ntwo\nthread 'main' panicked while processing panic. aborting.\n";
        let found: Vec<_> = panics(output)
            .map(|panic| (panic.place.map(|place| place.line), panic.message))
            .collect();
        assert_eq!(found, [(Some(1), "one"), (Some(7), "two")]);
    }

    #[test]
    fn an_abort_speaks_in_its_own_words() {
        let words = Words::of(Ending::Signaled(6), "", Some("broken"), false);
        assert_eq!(words.kind, FindingKind::Panicked);
        assert!(words.message.ends_with("broken"));
        let words = Words::of(
            Ending::Signaled(6),
            "memory allocation of 9 bytes failed",
            None,
            false,
        );
        assert_eq!(words.kind, FindingKind::ResourceLimit);
    }
}
