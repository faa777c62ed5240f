//! Grades a course of message-passing exercises.
//!
//! A submission is taken in ([`intake`]), looked through ([`policy`]), built ([`build`]) and run by [`grading`], one process per test
//! ([`process`]): first in the simulated `std`, then with real threads. What comes out is a [`report`];
//! [`explain`] runs a whole program in the simulation, with no exercise around it.
//! [`watch`] does all of it again on every save; [`contrast`] tells how a solution differs from the reference.
//! [`render`] turns reports into text, JSON or a workflow's log; [`store`] keeps what outlives a run.
//! [`course`] knows where things are, and [`book`] makes pages of it. The crate holds no slug and no course text.

pub mod book;
pub mod build;
pub mod cli;
pub mod command;
pub mod contrast;
pub mod course;
pub mod digest;
pub mod disk;
pub mod error;
pub mod events;
pub mod explain;
pub mod grading;
pub mod ignored;
pub mod intake;
pub mod names;
pub mod output;
pub mod parallel;
pub mod policy;
pub mod process;
pub mod render;
pub mod report;
pub mod store;
pub mod syntax;
pub mod toolchain;
pub mod verify;
pub mod watch;

use std::ffi::OsString;
use std::process::ExitCode;

use error::Exit;

/// The whole program: the exit code for a command line without its first word.
pub fn run(args: &[OsString]) -> ExitCode {
    if let Some((first, rest)) = args.split_first()
        && first == process::launch::SUBCOMMAND
    {
        return process::launch::main(rest);
    }
    let cli = match cli::parse(args) {
        Ok(cli) => cli,
        Err(error) => {
            // clap's own words and code: help is no error.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    process::interrupt::listen();
    process::strays::adopt_orphans();
    let ended = command::run(&cli);
    if let Some(why) = render::screen::unprinted() {
        render::screen::error(&format!("the output is not complete: {why}"));
        return code(Exit::Grader);
    }
    match ended {
        Ok(exit) => code(exit),
        Err(error) if error.is::<process::interrupt::Interrupted>() => {
            render::screen::error(&error.to_string());
            code(Exit::Interrupted)
        }
        Err(error) => {
            render::screen::error(&format!("{error:#}"));
            code(Exit::of(&error))
        }
    }
}

fn code(exit: Exit) -> ExitCode {
    ExitCode::from(exit as u8)
}
