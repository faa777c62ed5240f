//! Random programs of channel, thread and lock operations under the real std and in many schedules of
//! the simulated one.
//!
//! `SIM_PROGRAMS=20000` sets how many, `SIM_SEED=…` the first one's seed; without it the clock does.

mod common;

#[path = "random/compare.rs"]
mod compare;
#[path = "random/generate/mod.rs"]
mod generate;
#[path = "random/model/mod.rs"]
mod model;
#[path = "random/program.rs"]
mod program;
#[path = "random/shrink.rs"]
mod shrink;
#[path = "random/systematic.rs"]
mod systematic;

use std::io::Write as _;
use std::sync::Arc;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use compare::{Effort, Same};
use program::Family;

#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    reason = "one source for two worlds"
)]
mod real {
    use ::std as s;
    include!("random/interpret.rs");
}

#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    reason = "one source for two worlds"
)]
mod simulated {
    use ::sim_std as s;
    include!("random/interpret.rs");
}

/// How many programs an ordinary `cargo test` compares.
const PROGRAMS: u64 = 1_500;

/// Goes past the test harness, which hides what a test prints when it passes.
fn say(words: &str) {
    // Nobody reads it, then.
    let _ = std::io::stderr().write_all(words.as_bytes());
}

fn number(variable: &str) -> Option<u64> {
    let text = std::env::var(variable).ok()?;
    Some(
        text.parse()
            .unwrap_or_else(|_| panic!("{variable} is no number: {text}")),
    )
}

fn clock() -> u64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("after 1970");
    since.as_secs() * 1_000_000
}

#[test]
fn random_programs_do_the_same_in_both_worlds() {
    let count = number("SIM_PROGRAMS").unwrap_or(PROGRAMS);
    let first = number("SIM_SEED").unwrap_or_else(clock);
    let start = Instant::now();
    say(&format!("{count} random programs from seed {first}\n"));
    let (mut alone, mut ordered, mut racy, mut hanging) = (0, 0, 0, 0);
    for seed in first..first + count {
        let program = Arc::new(generate::program(seed));
        match compare::compare(&program, Effort::USUAL) {
            Ok(Same::MayHang) => hanging += 1,
            Ok(Same::Compared) if program.threads.len() == 1 => alone += 1,
            Ok(Same::Compared) if program.family == Family::Ordered => ordered += 1,
            Ok(Same::Compared) => racy += 1,
            Err(difference) => {
                let after = seed - first + 1;
                let found = format!(
                    "program {after}, SIM_SEED={seed} SIM_PROGRAMS=1, {} operations",
                    program.len()
                );
                let words = difference.words.clone();
                say(&format!("{found}: {words}\n"));
                let (small, small_difference) = shrink::shrink(&program, difference);
                panic!(
                    "{found}: {words}\n\nshrunk to {} operations, {:?}: {}\n\n{small}",
                    small.len(),
                    small_difference.kind,
                    small_difference.words
                );
            }
        }
    }
    say(&format!(
        "{alone} of one thread, {ordered} of several in order, {racy} racy, {hanging} that may hang; {:.1} s\n",
        start.elapsed().as_secs_f64()
    ));
}

#[test]
fn all_schedules_are_all_there_are() {
    let first = number("SIM_SEED").unwrap_or_else(clock);
    let racy = (first..)
        .map(|seed| (seed, Arc::new(generate::program(seed))))
        .filter(|(_, program)| program.family == Family::Racy);
    let mut compared = 0;
    for (seed, program) in racy.take(200) {
        let Some(missed) = systematic::missed(&program) else {
            continue;
        };
        compared += 1;
        assert!(
            missed.is_empty(),
            "SIM_SEED={seed}: {} schedules show what was not seen, such as {:?}\n{program}",
            missed.len(),
            missed[0]
        );
    }
    say(&format!("{compared} of 200 programs in every schedule\n"));
    assert!(compared > 10, "{compared}");
}
