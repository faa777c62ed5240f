//! What GitHub Classroom's workflow shows and reads: a log, two notice lines, a runner result, a summary.
//!
//! The notice lines are those that Classroom's own reporter action prints; the result is what its graders
//! hand to that action. Points are integers: fractions come out as zero in its gradebook.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::words;
use crate::report::{Check, Report, Status};

/// A step's environment strings have an end: 131,072 bytes with name and base64, so 95 KB of JSON.
const RESULT_BYTES: usize = 95_000;

/// The log of a workflow. What came from a submission stands between `stop-commands` lines with a token
/// that it cannot know, so that nothing in it is taken for a workflow command.
pub fn log(told: &str, reports: &[Report], token: &str) -> String {
    let (score, max_score) = totals(reports);
    let fence = if told.ends_with('\n') { "" } else { "\n" };
    format!(
        "::stop-commands::{token}\n{told}{fence}::{token}::\n\
         ::notice title=Autograding complete::Points {score}/{max_score}\n\
         ::notice title=Autograding report::{{\"totalPoints\":{score},\"maxPoints\":{max_score}}}\n"
    )
}

/// The runner result, before base64: `status`, `max_score` and one entry a check with points.
pub fn runner_result(reports: &[Report]) -> Value {
    let (_, max_score) = totals(reports);
    let all_passed = reports.iter().all(Report::accepted);
    let mut shown = 400;
    loop {
        let tests: Vec<Value> = reports
            .iter()
            .flat_map(|report| report.checks.iter().map(move |check| (report, check)))
            .filter(|(_, check)| check.max_score > 0)
            .map(|(report, check)| test(report, check, shown))
            .collect();
        let result = json!({
            "version": 1,
            "status": if all_passed { "pass" } else { "fail" },
            "max_score": max_score,
            "tests": tests,
        });
        // Words are cut before points are.
        if shown == 0 || result.to_string().len() <= RESULT_BYTES {
            return result;
        }
        shown /= 2;
    }
}

fn test(report: &Report, check: &Check, shown: usize) -> Value {
    let passed = check.status == Status::Passed;
    let rationale = check
        .rationale
        .as_deref()
        .or(report.reason.as_deref())
        .unwrap_or(words::status(check.status));
    let message: String = rationale.chars().take(shown).collect();
    json!({
        "name": format!("{}: {}", report.slug, check.name),
        "status": if passed { "pass" } else { "fail" },
        "score": check.score,
        "message": if passed { String::new() } else { message },
        "test_code": "",
        "filename": "",
        "line_no": 0,
        "duration": 0,
    })
}

/// The step summary: a table in Markdown, and why each exercise that was tried is not accepted.
pub fn summary(reports: &[Report]) -> String {
    let (score, max_score) = totals(reports);
    let mut out = format!(
        "## Points: {score} of {max_score}\n\n| exercise | verdict | points |\n|---|---|---|\n"
    );
    for report in reports {
        let _ = writeln!(
            out,
            "| {} | {} | {} of {} |",
            report.slug,
            words::verdict(report.verdict),
            report.score,
            report.max_score
        );
    }
    for report in reports.iter().filter(|report| !report.accepted()) {
        let reason = report
            .reason
            .as_deref()
            .or_else(|| report.first_failure()?.rationale.as_deref());
        if let Some(reason) = reason {
            let _ = write!(out, "\n### {}\n\n{}\n", report.slug, escaped(reason));
            for finding in &report.findings {
                if let Some(place) = &finding.place {
                    let _ = write!(
                        out,
                        "\n- {}: {}\n  {}\n",
                        escaped(&place.to_string()),
                        escaped(&finding.message),
                        escaped(&finding.help)
                    );
                }
            }
        }
    }
    out
}

fn totals(reports: &[Report]) -> (u32, u32) {
    (
        reports.iter().map(|report| report.score).sum(),
        reports.iter().map(|report| report.max_score).sum(),
    )
}

/// Text inside Markdown: nothing in it is markup, not even code, and one line stays one line. Names of people and
/// addresses are not linked either.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    let mut before = ' ';
    for character in crate::output::sentence(text).trim().chars() {
        match character {
            '\n' | '\t' => out.push(' '),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '@' => out.push_str("&#64;"),
            ':' => out.push_str("&#58;"),
            // An address without a scheme is linked, too.
            '.' if before.eq_ignore_ascii_case(&'w') => out.push_str("&#46;"),
            '\\' | '*' | '_' | '[' | ']' | '(' | ')' | '#' | '|' | '!' | '`' | '~' | '$' | '+'
            | '-' | '=' => {
                out.push('\\');
                out.push(character);
            }
            _ => out.push(character),
        }
        before = character;
    }
    out
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn report() -> Report {
        let mut report = Report::not_run(
            "03_x",
            &BTreeMap::from([("a".to_owned(), 2), ("b".to_owned(), 1)]),
        );
        report.checks[0].status = Status::Passed;
        report.checks[0].score = 2;
        report.score = 2;
        report.checks[1].status = Status::Failed;
        report.checks[1].rationale = Some("got <b>|x|</b>".into());
        report
    }

    #[test]
    fn points_are_integers_and_sum_up() {
        let result = runner_result(&[report()]);
        assert_eq!(
            (&result["status"], &result["max_score"]),
            (&json!("fail"), &json!(3))
        );
        let scores: u64 = result["tests"]
            .as_array()
            .unwrap()
            .iter()
            .map(|test| test["score"].as_u64().unwrap())
            .sum();
        assert_eq!(scores, 2);
    }

    #[test]
    fn the_notice_lines_are_the_reporters_own_and_come_after_the_fence() {
        let log = log("::error::forged", &[report()], "token");
        assert!(
            log.starts_with("::stop-commands::token\n::error::forged\n::token::\n"),
            "{log}"
        );
        assert!(log.contains("::notice title=Autograding complete::Points 2/3\n"));
        assert!(
            log.ends_with(
                "::notice title=Autograding report::{\"totalPoints\":2,\"maxPoints\":3}\n"
            )
        );
    }

    #[test]
    fn a_long_result_is_cut_in_its_words_and_not_in_its_points() {
        let mut long = report();
        long.checks[1].rationale = Some("x".repeat(3000));
        let reports = vec![long; 400];
        let result = runner_result(&reports);
        assert!(result.to_string().len() <= RESULT_BYTES + 60_000);
        assert_eq!(result["tests"].as_array().unwrap().len(), 800);
    }

    #[test]
    fn nothing_in_a_summary_is_markup() {
        assert!(summary(&[report()]).contains("got &lt;b&gt;\\|x\\|&lt;/b&gt;"));
        for (hostile, shown) in [
            ("`a` ```b", "\\`a\\` \\`\\`\\`b"),
            ("a\n# b\n\n- c", "a \\# b  \\- c"),
            ("![x](y)", "\\!\\[x\\]\\(y\\)"),
            (
                "@org/team https://a.b www.c.d",
                "&#64;org/team https&#58;//a.b www&#46;c.d",
            ),
            ("| a | b |", "\\| a \\| b \\|"),
            ("$x$ ~~y~~ &lt;", "\\$x\\$ \\~\\~y\\~\\~ &amp;lt;"),
            ("\u{1b}[2J\u{202e}", "\u{fffd}\\[2J\u{fffd}"),
        ] {
            assert_eq!(escaped(hostile), shown);
        }
    }

    #[test]
    fn a_runner_result_is_json_whatever_it_quotes() {
        let mut hostile = report();
        hostile.checks[1].rationale = Some("\"}]}\u{0}\n::set-output::\\".into());
        let text = runner_result(&[hostile]).to_string();
        assert!(!text.contains('\n'), "{text}");
        let read: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(read["tests"][1]["message"], "\"}]}\u{0}\n::set-output::\\");
    }
}
