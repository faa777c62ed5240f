//! Attacks on the grader: no submission gets points that it did not earn, sees the hidden half, touches what
//! is not its own, or outlives its run.
//!
//! `ATTACKS=word,word` takes only the attacks with such a word in their name or kind, `ATTACKS=all` also those that
//! are tried seldom: they differ little from others. `ATTACKS_REPORT=1` prints figures.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(
    clippy::print_stdout,
    reason = "figures are printed where they are asked for"
)]

mod attacking;

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use attacking::expectation::{Attack, On};
use attacking::yard::Yard;
use attacking::{Outcome, running};

/// The ways that are known to have worked elsewhere.
const KINDS: [&str; 14] = [
    "ending early",
    "forging",
    "overriding",
    "hanging",
    "escaping",
    "eating",
    "reading",
    "writing",
    "the compiler",
    "odd files",
    "project files",
    "memory",
    "wrong means",
    "hiding from the policy",
];

#[test]
fn there_are_attacks_of_every_kind() {
    let attacks = attacking::all();
    let kinds: BTreeSet<&str> = attacks.iter().map(|attack| attack.kind.as_str()).collect();
    assert_eq!(kinds, BTreeSet::from(KINDS));
    assert!(attacks.len() >= 120, "{} attacks", attacks.len());
}

#[test]
fn no_attack_gets_anything() {
    check_all(false, |_| true);
}

#[test]
fn points_are_safe_without_isolation_too() {
    // All others must get the same verdict whatever isolation there is.
    check_all(true, On::depends_on_isolation);
}

/// Runs attacks in as many yards as there are processors.
fn check_all(reduced: bool, wanted: fn(&On) -> bool) {
    // One after the other: there are no more processors for two.
    static ALONE: Mutex<()> = Mutex::new(());
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let asked = std::env::var("ATTACKS").ok();
    let filter = asked.as_deref().filter(|asked| *asked != "all");
    let attacks = attacking::all();
    let attacks: Vec<(&Attack, &On)> = attacks
        .iter()
        .filter(|attack| filter.is_none_or(|it| it.split(',').any(|word| attack.is_about(word))))
        .flat_map(|attack| attack.on.iter().map(move |on| (attack, on)))
        .filter(|(_, on)| wanted(on) && (asked.is_some() || !on.seldom))
        .collect();
    let next = AtomicUsize::new(0);
    let outcomes: Mutex<Vec<Outcome>> = Mutex::default();
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for number in 0..workers {
            let (next, outcomes, attacks) = (&next, &outcomes, &attacks);
            scope.spawn(move || {
                let yard = Yard::new(number + if reduced { 100 } else { 0 });
                let full = prepare(&yard);
                while let Some((attack, on)) = attacks.get(next.fetch_add(1, Ordering::Relaxed)) {
                    // Where a machine offers no more, no more can be promised.
                    let outcome = attacking::attack(&yard, attack, on, reduced || !full);
                    outcome.iter().for_each(report);
                    outcomes.lock().unwrap().extend(outcome);
                }
            });
        }
    });
    let outcomes = outcomes.into_inner().unwrap();
    let complaints: Vec<String> = outcomes
        .iter()
        .filter(|outcome| !outcome.complaints.is_empty())
        .map(|outcome| {
            let told = outcome.complaints.join("\n    ");
            format!("{} on {}:\n    {told}", outcome.attack, outcome.exercise)
        })
        .collect();
    assert!(
        complaints.is_empty(),
        "{} of {} attacks had success\n{}",
        complaints.len(),
        outcomes.len(),
        complaints.join("\n")
    );
}

/// Lets the grader build what it keeps; whether it has every layer of isolation here.
fn prepare(yard: &Yard) -> bool {
    let mut full = true;
    for slug in ["01_total", "02_open", "03_pass"] {
        let reference = yard.path("course/solutions").join(slug).join("src/lib.rs");
        let args = ["check", slug, "--format", "json", "--submission"];
        let ran = running::run(yard, &[&args[..], &[reference.to_str().unwrap()]].concat());
        assert_eq!(ran.code, Some(0), "{}{}", ran.stdout, ran.stderr);
        full &= ran.stdout.contains("\"isolation\": \"full\"");
    }
    full
}

/// A line for each attack, for whoever wants to see figures.
fn report(it: &Outcome) {
    if std::env::var_os("ATTACKS_REPORT").is_some() {
        println!(
            "{:<45} {:<9} {:<13} {:>6.2} s ({:>5.2} s compiling) {:>6} KiB {}",
            it.attack,
            it.exercise,
            it.verdict,
            it.seconds,
            it.build_seconds,
            it.memory_kib,
            it.complaints.join(" | ")
        );
    }
}
