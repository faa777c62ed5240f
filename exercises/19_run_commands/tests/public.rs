//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p run_commands` runs just these, with real threads, and ends a hang after twenty seconds.

use std::sync::mpsc::{Receiver, channel};
use std::thread;

use check_kit::{check_eq, deadline, everywhere};
use rstest::rstest;
use run_commands::{Cmd, run};

/// A sensor that sends these commands and then has no battery any more.
fn sensor(commands: Vec<Cmd>) -> Receiver<Cmd> {
    let (tx, rx) = channel();
    thread::spawn(move || {
        for command in commands {
            // The training may be over.
            let _ = tx.send(command);
        }
    });
    rx
}

#[rstest]
#[timeout(deadline(20))]
fn a_training() {
    everywhere(|| {
        let rx = sensor(vec![
            Cmd::Add(300),
            Cmd::Reset,
            Cmd::Add(500),
            Cmd::Add(-20),
            Cmd::Stop,
        ]);
        check_eq!(
            run(&rx),
            Ok(480),
            "the metres after 300, a reset, 500, 20 back, and a stop"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn an_empty_battery() {
    everywhere(|| {
        let rx = sensor(vec![Cmd::Add(100), Cmd::Add(150)]);
        check_eq!(
            run(&rx),
            Err(250),
            "the metres of a training that no stop ended"
        );
    });
}
