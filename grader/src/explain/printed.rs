//! What the program printed in each schedule, where that was asked for.

use check_record::{Run, Value};

/// Each output, in the order in which they were first seen, and in how many schedules.
pub fn of(runs: &[Run]) -> Vec<(String, u32)> {
    let mut printed: Vec<(String, u32)> = Vec::new();
    for run in runs {
        let Some(text) = run.records.iter().find_map(|record| text(&record.value)) else {
            continue;
        };
        match printed.iter_mut().find(|(known, _)| *known == text) {
            Some((_, count)) => *count += run.schedules,
            None => printed.push((text, run.schedules)),
        }
    }
    printed
}

/// Outputs travel as JSON texts; so does how a process died, which is none.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::Json(json) => serde_json::from_str(json).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use check_record::{Record, RunEnd, Trace};

    use super::*;

    fn run(json: &str, schedules: u32) -> Run {
        Run {
            schedules,
            seed: 0,
            records: vec![Record {
                line: 0,
                value: Value::Json(json.to_owned()),
            }],
            end: RunEnd::Finished,
            findings: Vec::new(),
            trace: Trace::default(),
            chart: None,
        }
    }

    #[test]
    fn equal_outputs_are_counted_together() {
        let runs = [
            run("\"a\"", 2),
            run("{\"exit\":1}", 9),
            run("\"b\"", 1),
            run("\"a\"", 3),
        ];
        assert_eq!(of(&runs), [("a".to_owned(), 5), ("b".to_owned(), 1)]);
    }
}
