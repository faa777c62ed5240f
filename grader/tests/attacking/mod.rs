//! What the test of attacks is made of.

#![expect(
    clippy::disallowed_methods,
    reason = "these tests start the grader itself"
)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

pub mod expectation;
pub mod outputs;
pub mod places;
pub mod running;
pub mod yard;

use std::path::Path;

use expectation::{Attack, Held, On};
use running::Ran;
use yard::Yard;

/// The grader's own memory stays below this, whatever a submission does.
const MEMORY_KIB: u64 = 100 * 1024;

/// What came of one attack on one exercise.
pub struct Outcome {
    pub attack: String,
    pub exercise: String,
    pub verdict: String,
    pub seconds: f64,
    pub build_seconds: f64,
    pub memory_kib: u64,
    /// What is not as it must be, one sentence each.
    pub complaints: Vec<String>,
}

/// Attacks one exercise, and looks at everything that must not have happened. Nothing where the
/// expectation does not hold under this isolation.
pub fn attack(yard: &Yard, attack: &Attack, on: &On, reduced: bool) -> Option<Outcome> {
    let Held::Verdicts(wanted) = on.held(reduced) else {
        return None;
    };
    let target = yard.plant(attack, on);
    let before = yard.snapshot();
    let mut args = vec!["check", on.exercise.as_str(), "--submission"];
    let submission = target.submission.to_str().unwrap();
    args.push(submission);
    if reduced {
        args.extend(["--isolation", "reduced"]);
    }
    let format = |name| [args.clone(), vec!["--format", name]].concat();
    let first = running::run(yard, &format("json"));
    let mut complaints = first.complaints(yard, &target.mark);
    // The others are told from the verdict that is known by then.
    let others = ["text", "classroom"].map(|name| running::run(yard, &format(name)));
    for (ran, name) in others.iter().zip(["text", "classroom"]) {
        let told = ran.complaints(yard, &target.mark);
        complaints.extend(told.into_iter().map(|told| format!("as {name}: {told}")));
    }
    complaints.extend(outputs::complaints(&first, &others, &target.mark));
    complaints.extend(yard.changes(&before));
    complaints.extend(places::left_behind(&target.mark));
    let (verdict, seconds, build_seconds) = judged(&first, on, &wanted, &mut complaints);
    target.remove();
    Some(Outcome {
        attack: attack.name.clone(),
        exercise: on.exercise.clone(),
        verdict,
        seconds: first.seconds.max(seconds),
        build_seconds,
        memory_kib: first.memory_kib,
        complaints,
    })
}

/// Verdict, points and words, as the machine form gives them.
fn judged(
    ran: &Ran,
    on: &On,
    wanted: &[String],
    complaints: &mut Vec<String>,
) -> (String, f64, f64) {
    let Ok(json) = serde_json::from_str::<serde_json::Value>(&ran.stdout) else {
        complaints.push(format!("no report, but: {}{}", ran.stdout, ran.stderr));
        return ("none".to_owned(), 0.0, 0.0);
    };
    let exercise = &json["exercises"][0];
    let verdict = exercise["verdict"].as_str().unwrap_or("none").to_owned();
    if !wanted.contains(&verdict) {
        complaints.push(format!(
            "got {verdict} and not {}: {}",
            wanted.join(" or "),
            words(exercise)
        ));
    }
    if exercise["score"].as_u64() != Some(on.score) {
        complaints.push(format!(
            "got {} points, and {} are earned: {}",
            exercise["score"],
            on.score,
            checks(exercise)
        ));
    }
    if let Some(says) = &on.says
        && !exercise.to_string().contains(says.as_str())
    {
        complaints.push(format!("nothing says `{says}`: {}", words(exercise)));
    }
    if ran.memory_kib > MEMORY_KIB {
        complaints.push(format!("the grader took {} KiB of memory", ran.memory_kib));
    }
    let seconds = |name: &str| exercise[name].as_f64().unwrap_or(0.0);
    (verdict, seconds("seconds"), seconds("build_seconds"))
}

/// What the report says first, for whoever reads that a verdict is wrong.
fn words(exercise: &serde_json::Value) -> String {
    let finding = &exercise["findings"][0]["message"];
    let diagnostic = &exercise["diagnostics"][0]["message"];
    let text = format!(
        "{} | {finding} | {} | {diagnostic}",
        exercise["reason"],
        checks(exercise)
    );
    text.chars().take(700).collect()
}

fn checks(exercise: &serde_json::Value) -> String {
    let checks = exercise["checks"].as_array().into_iter().flatten();
    checks
        .map(|check| {
            format!(
                "{} {} ({}); ",
                check["name"], check["status"], check["rationale"]
            )
        })
        .collect()
}

/// All attacks, by name.
pub fn all() -> Vec<Attack> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join("attacks");
    let mut attacks: Vec<Attack> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| Attack::read(&entry.unwrap().path()))
        .collect();
    attacks.sort_by(|one, other| one.name.cmp(&other.name));
    attacks
}
