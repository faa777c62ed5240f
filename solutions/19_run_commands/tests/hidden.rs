//! What people get wrong: they receive anew in each branch; they unwrap the end; they leave at the first command that
//! is no `Add`; they go on when the channel is closed, or report that as a `Stop`; they lose the metres of an end
//! without `Stop`; they read on after `Stop`; they read everything first; they poll.

use std::sync::mpsc::{Receiver, Sender, channel, sync_channel};
use std::thread;
use std::time::Duration;

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use rstest::rstest;
use run_commands::{Cmd, run};

/// A command that the test can copy: the learner's own type need not be `Clone`.
#[derive(Clone, Copy)]
enum Do {
    Add(i64),
    Reset,
    Stop,
}

impl Do {
    fn command(self) -> Cmd {
        match self {
            Self::Add(metres) => Cmd::Add(metres),
            Self::Reset => Cmd::Reset,
            Self::Stop => Cmd::Stop,
        }
    }
}

/// `count` commands, none of them a `Stop`, and the metres after them.
fn commands(count: usize) -> (Vec<Do>, i64) {
    let mut inputs = inputs();
    let all: Vec<Do> = (0..count)
        .map(|_| match inputs.u8(0..7) {
            0 => Do::Reset,
            1 => Do::Add(-inputs.i64(1..40)),
            _ => Do::Add(inputs.i64(1..9_000_000_000)),
        })
        .collect();
    let metres = all.iter().fold(0, |metres, command| match command {
        Do::Add(more) => metres + more,
        Do::Reset | Do::Stop => 0,
    });
    (all, metres)
}

/// Everything is in the channel before anybody reads.
fn at_once(commands: &[Do]) -> (Sender<Cmd>, Receiver<Cmd>) {
    let (tx, rx) = channel();
    for command in commands {
        let _ = tx.send(command.command());
    }
    (tx, rx)
}

#[rstest]
#[case::nothing_before_the_stop(0)]
#[case::one_command(1)]
#[case::some_commands(6)]
#[case::many_commands(60)]
fn obeys_each_command_once_and_in_order(#[case] count: usize) {
    let (commands, metres) = commands(count);
    everywhere(|| {
        let (tx, rx) = at_once(&commands);
        let _ = tx.send(Cmd::Stop);
        drop(tx);
        check_eq!(
            run(&rx),
            Ok(metres),
            "the metres of {count} commands and a stop, each obeyed once, in their order"
        );
    });
}

#[rstest]
fn stops_at_once_although_the_sensor_lives_on() {
    let metres = inputs().i64(10..90);
    explore(|| {
        let (tx, rx) = at_once(&[Do::Add(metres), Do::Stop]);
        check_eq!(
            run(&rx),
            Ok(metres),
            "the metres at the stop, while the sensor is still there; it may never send again, so nobody can wait for the end of the channel"
        );
        drop(tx);
    });
}

#[rstest]
fn leaves_what_comes_after_stop() {
    let first = inputs().i64(10..90);
    everywhere(|| {
        let (tx, rx) = at_once(&[Do::Add(first), Do::Stop, Do::Add(7), Do::Reset, Do::Stop]);
        check_eq!(run(&rx), Ok(first), "the metres at the first of two stops");
        check_eq!(
            rx.try_iter().count(),
            3,
            "how many commands are still in the channel; those behind the stop belong to the next training"
        );
        drop(tx);
    });
}

#[rstest]
#[case::not_one_command(0)]
#[case::some_commands(4)]
#[case::many_commands(50)]
fn says_how_far_it_came_when_the_channel_closes(#[case] count: usize) {
    let (mut commands, metres) = commands(count);
    let mut expected = metres;
    if count > 0 {
        // Not zero, whatever was drawn.
        commands.push(Do::Add(1234 - metres));
        expected = 1234;
    }
    everywhere(|| {
        // From hand to hand: the last sender goes after its last command was taken.
        let (tx, rx) = sync_channel(0);
        let commands = commands.clone();
        let sensor = thread::spawn(move || {
            for command in commands {
                if tx.send(command.command()).is_err() {
                    return;
                }
            }
        });
        check_eq!(
            run(&rx),
            Err(expected),
            "the metres so far, as an `Err`, when the channel closes after {count} commands (and one more) without a stop"
        );
        drop(rx);
        check_eq!(
            sensor.join().is_ok(),
            true,
            "whether the sensor's thread ended well"
        );
    });
}

#[rstest]
fn begins_at_zero_in_each_call() {
    let (metres, more) = (inputs().i64(100..200), inputs().i64(1..50));
    everywhere(|| {
        let (tx, rx) = at_once(&[
            Do::Add(metres),
            Do::Stop,
            Do::Add(more),
            Do::Stop,
            Do::Add(5),
        ]);
        drop(tx);
        check_eq!(
            [run(&rx), run(&rx), run(&rx), run(&rx)],
            [Ok(metres), Ok(more), Err(5), Err(0)],
            "the metres of two trainings, of a third one without a stop, and of a fourth without any command, one call after the other"
        );
    });
}

#[rstest]
#[case::with_a_stop(true)]
#[case::without(false)]
fn sleeps_until_a_command_comes(#[case] stop: bool) {
    explore(|| {
        let (tx, rx) = channel();
        let sensor = thread::spawn(move || {
            for metres in [700, 0, 80] {
                thread::sleep(Duration::from_secs(3600));
                let command = if metres == 0 {
                    Cmd::Reset
                } else {
                    Cmd::Add(metres)
                };
                let _ = tx.send(command);
            }
            thread::sleep(Duration::from_secs(3600));
            if stop {
                let _ = tx.send(Cmd::Stop);
            }
        });
        check_eq!(
            run(&rx),
            if stop { Ok(80) } else { Err(80) },
            "the metres of 700, a reset and 80, with an hour between the commands and an hour before the end"
        );
        // One look behind each command is no polling.
        check!(
            (trace().idle_polls, trace().sleeps),
            |(looks, sleeps)| *looks <= 4 && *sleeps == 0,
            "how often it looks for a command in vain, and how often it sleeps by the clock; `recv` waits by itself"
        );
        check_eq!(
            sensor.join().is_ok(),
            true,
            "whether the sensor's thread ended well"
        );
    });
}
