//! The same programs under the real std and in a hundred schedules of the simulated one.

mod common;

use std::cell::RefCell;

use check_record::{FindingKind, RunEnd};

#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    deprecated,
    unsafe_code,
    reason = "written as learners write"
)]
mod real {
    use ::std as s;
    include!("common/programs.rs");
}

#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    deprecated,
    unsafe_code,
    reason = "written as learners write"
)]
mod simulated {
    use ::sim_std as s;
    include!("common/programs.rs");
}

/// What is odd about a program, if anything.
fn check(name: &str, real: fn() -> String, simulated: fn() -> String) -> Option<String> {
    // The hook of `common` keeps quiet in a run only; these panics are expected everywhere.
    let expected = std::thread::spawn(real)
        .join()
        .expect("a program of the real std");
    let seen = RefCell::new(String::new());
    for seed in 0..100 {
        let report = common::run(seed, || *seen.borrow_mut() = simulated());
        // Some programs drop full queues on purpose.
        let odd = report
            .findings
            .iter()
            .any(|finding| finding.kind != FindingKind::LostMessages);
        if report.end != RunEnd::Finished || odd {
            return Some(format!(
                "{name}, seed {seed}: {:?} {:#?}",
                report.end, report.findings
            ));
        }
        if *seen.borrow() != expected {
            return Some(format!(
                "{name}, seed {seed}:\n     is {}\n not {expected}",
                seen.borrow()
            ));
        }
    }
    None
}

#[test]
fn every_program_does_the_same_in_both_worlds() {
    let pairs = real::ALL.iter().zip(simulated::ALL);
    let odd: Vec<_> = pairs
        .filter_map(|((name, real), (_, simulated))| check(name, *real, *simulated))
        .collect();
    assert!(odd.is_empty(), "{}", odd.join("\n"));
}
