//! What a program that is not trusted cannot do under every layer, and what it still can.

#![cfg(target_os = "linux")]
#![expect(
    clippy::disallowed_methods,
    reason = "the programs under test are compiled here"
)]
#![expect(
    clippy::print_stderr,
    reason = "a machine without the layers is told about"
)]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "isolation/mod.rs"]
mod programs;

use std::path::Path;

use grader::process::Ending;
use grader::process::isolation::{self, Mode};
use programs::{act, check};
use rstest::rstest;

/// Without the layers there is nothing to be tested: the machine is told about, and nothing else.
fn full() -> bool {
    act(&["nothing"]);
    let full = isolation::choose(Mode::Full);
    if let Err(error) = &full {
        eprintln!("not tested here: {error:#}");
    }
    full.is_ok()
}

#[rstest]
#[case::runs(&["runs"])]
#[case::forks(&["forks"])]
#[case::leaves_a_daemon(&["leaves_a_daemon", "1"])]
#[case::listens(&["listens"])]
#[case::sends(&["sends"])]
#[case::pairs(&["pairs"])]
#[case::signals(&["signals"])]
fn what_only_an_attack_asks_for_ends_it(#[case] args: &[&str]) {
    if full() {
        let outcome = act(args);
        assert_eq!(outcome.ending, Ending::Denied, "{outcome:?}");
    }
}

#[rstest]
#[case::passwords(&["reads", "/etc/passwd"])]
#[case::own_memory(&["reads", "/proc/self/mem"])]
#[case::environment_of_the_grader(&["reads", "/proc/1/environ"])]
#[case::sources(&["reads", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")])]
#[case::writes_temporary_files(&["writes", "/tmp/was-here"])]
#[case::writes_beside_itself(&["writes", "was-here"])]
#[case::writes_memory(&["writes", "/dev/shm/was-here"])]
#[case::becomes_another_program(&["becomes"])]
fn other_files_are_closed(#[case] args: &[&str]) {
    if full() {
        check(args, "refused");
    }
}

#[test]
fn a_file_that_may_be_read_cannot_be_emptied() {
    if full() {
        check(&["empties", "/etc/ld.so.cache"], "refused");
    }
}

#[test]
fn descriptors_of_whoever_started_the_grader_are_closed() {
    use std::os::fd::AsRawFd;
    if full() {
        let file =
            std::fs::File::open(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
        // As a shell would leave one open.
        nix::fcntl::fcntl(
            &file,
            nix::fcntl::FcntlArg::F_SETFD(nix::fcntl::FdFlag::empty()),
        )
        .unwrap();
        check(
            &["has_descriptors", &file.as_raw_fd().to_string()],
            "refused",
        );
    }
}

#[rstest]
#[case::threads(&["starts_threads"])]
#[case::processors(&["counts_processors"])]
#[case::nothing_written(&["writes", "/dev/null"])]
fn honest_things_work(#[case] args: &[&str]) {
    check(args, "worked");
}

#[test]
fn a_stack_is_told_in_lines() {
    let outcome = act(&["traces"]);
    let said = String::from_utf8_lossy(&outcome.stdout);
    assert!(said.contains("acts.rs:"), "{said}");
}

#[test]
fn a_stack_that_overflows_is_told() {
    let outcome = act(&["overflows"]);
    let said = String::from_utf8_lossy(&outcome.stderr);
    assert!(said.contains("has overflowed its stack"), "{outcome:?}");
}

#[test]
fn memory_ends_somewhere() {
    assert_eq!(act(&["eats"]).ending, Ending::MemoryLimit);
}

#[test]
fn a_launcher_that_fails_is_the_machine_s_fault() {
    use grader::process::{self, CommandLine, Limits};
    act(&["nothing"]);
    let line = CommandLine {
        program: "/no/such/program".into(),
        args: Vec::new(),
        dir: env!("CARGO_TARGET_TMPDIR").into(),
        env: None,
        confinement: Some(programs::confinement()),
    };
    let limits = Limits::trusted(std::time::Duration::from_mins(1));
    let error = process::run(&line, b"", &limits, |_| false).unwrap_err();
    assert!(
        format!("{error:#}").contains("could not be started"),
        "{error:#}"
    );
}
