//! A program that the compiler refuses: whose fault that is, and what it means here.

use anyhow::Result;

use super::{Explanation, Task};
use crate::error::usage_error;
use crate::report::Diagnostic;

/// What the compiler's refusal means here.
pub fn refused(task: &Task<'_>, diagnostics: Vec<Diagnostic>) -> Result<Explanation> {
    let lines = task.source.text.lines().count();
    let is_after = |diagnostic: &Diagnostic| {
        diagnostic
            .line
            .is_some_and(|line| line as usize > lines && diagnostic.level.starts_with("error"))
    };
    let errors = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.level.starts_with("error"));
    // What stands after the program's last line is ours.
    if errors.clone().all(is_after) {
        let shown = task.path.display();
        let missing = errors
            .clone()
            .any(|error| error.code.as_deref() == Some("E0425"));
        return Err(usage_error(if missing {
            format!("`{shown}` has no `main`: `explain` runs a whole program")
        } else {
            format!(
                "`main` in `{shown}` is none that a program can begin with: it takes nothing, and returns \
                 nothing, a `Result` or an `ExitCode`"
            )
        }));
    }
    let foreign = errors.clone().any(|error| {
        let words = ["unlinked crate", "can't find crate"];
        words.iter().any(|words| error.rendered.contains(words))
    });
    let own = diagnostics
        .into_iter()
        .filter(|diagnostic| !is_after(diagnostic))
        .collect();
    Ok(Explanation::Refused(
        own,
        foreign.then_some("`explain` knows no crate but `std`: only that is simulated"),
    ))
}
