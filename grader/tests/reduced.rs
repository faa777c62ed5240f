//! What holds without Landlock and seccomp: whatever a program started is gone when it is.

#![cfg(target_os = "linux")]
#![expect(
    clippy::disallowed_methods,
    reason = "the programs under test are compiled here"
)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "isolation/mod.rs"]
mod programs;

use grader::process::isolation::{self, Mode};
use programs::{act, check};

#[test]
fn a_daemon_is_swept() {
    isolation::choose(Mode::Reduced).unwrap();
    let mark = format!("{}", 2_000_000 + u64::from(std::process::id()));
    check(&["leaves_a_daemon", &mark], "worked");
    assert_eq!(alive(&mark), Vec::<String>::new());
}

#[test]
fn limits_hold_and_the_label_says_what_is_missing() {
    isolation::choose(Mode::Reduced).unwrap();
    let outcome = act(&["eats"]);
    assert_eq!(outcome.ending, grader::process::Ending::MemoryLimit);
    check(&["reads", "/etc/passwd"], "worked");
    assert_eq!(isolation::label(), "reduced");
}

/// Processes with this word in their command line.
fn alive(mark: &str) -> Vec<String> {
    let commands = std::fs::read_dir("/proc").unwrap().filter_map(|entry| {
        let command = std::fs::read_to_string(entry.ok()?.path().join("cmdline")).ok()?;
        command.contains(mark).then_some(command)
    });
    commands.collect()
}
