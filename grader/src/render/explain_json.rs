//! What was found in a whole program, for machines: versioned, additive, one object.

use serde_json::{Value, json};

use super::json;
use crate::explain::{Explained, Found};
use crate::report::Diagnostic;

const SCHEMA: &str = "message-passing/explain/v1";

/// The machine form of a program that ran.
pub fn object(explained: &Explained, path: &str) -> Value {
    json!({
        "schema": SCHEMA,
        "grader": env!("CARGO_PKG_VERSION"),
        "file": path,
        "error": null,
        "schedules": explained.schedules,
        "exhaustive": explained.exhaustive,
        "findings": explained
            .findings
            .iter()
            .map(|found| with_share(found, explained.schedules))
            .collect::<Vec<_>>(),
        "diagnostics": diagnostics(&explained.warnings),
        "output": explained.output,
        "notes": explained.notes,
    })
}

/// The machine form of a program that did not run, and why.
pub fn refused(error: &str, refusal: &[Diagnostic], hint: Option<&str>, path: &str) -> Value {
    json!({
        "schema": SCHEMA,
        "grader": env!("CARGO_PKG_VERSION"),
        "file": path,
        "error": error,
        "schedules": 0,
        "exhaustive": false,
        "findings": [],
        "diagnostics": diagnostics(refusal),
        "output": "",
        "notes": hint.into_iter().collect::<Vec<_>>(),
    })
}

fn diagnostics(diagnostics: &[Diagnostic]) -> Vec<Value> {
    diagnostics.iter().map(json::diagnostic).collect()
}

fn with_share(found: &Found, total: u32) -> Value {
    let mut value = json::finding(&found.finding);
    value["schedules"] = json!({"failing": found.failing, "of": total});
    value
}

#[cfg(test)]
mod tests {
    use check_record::{Finding, FindingKind};

    use super::*;

    #[test]
    fn every_finding_says_in_how_many_schedules_it_was_seen() {
        let finding = Finding {
            kind: FindingKind::Deadlock,
            place: None,
            label: String::new(),
            message: "nobody goes on".into(),
            help: "go on".into(),
            related: Vec::new(),
            seed: Some(7),
        };
        let explained = Explained {
            schedules: 1000,
            exhaustive: false,
            findings: vec![Found {
                finding,
                failing: 12,
            }],
            chart: None,
            output: String::new(),
            printed: Vec::new(),
            notes: Vec::new(),
            warnings: Vec::new(),
        };
        let value = object(&explained, "x.rs");
        let finding = &value["findings"][0];
        assert_eq!(finding["schedules"], json!({"failing": 12, "of": 1000}));
        assert_eq!(
            (&finding["kind"], &finding["seed"]),
            (&json!("deadlock"), &json!(7))
        );
    }
}
