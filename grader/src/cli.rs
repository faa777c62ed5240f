//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::process::isolation::Mode;
use crate::report::Verdict;

/// Grade the course's exercises, and find your way through it.
///
/// Without a command: grade what you have edited, show how far you are, and say what comes next.
#[derive(Debug, Parser)]
#[command(
    name = "grader",
    bin_name = "cargo run -p grader --",
    version,
    max_term_width = 100
)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The course's folder, if it is not the one around the current folder
    #[arg(long, global = true, value_name = "DIR")]
    pub course: Option<PathBuf>,
    /// Grade this instead: one `lib.rs` (with one SLUG), or a folder shaped like `exercises/`
    #[arg(long, global = true, value_name = "PATH")]
    pub submission: Option<PathBuf>,
    /// What to print
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// What is put around programs that are not trusted
    #[arg(long, global = true, value_enum, default_value_t = Mode::Auto, value_name = "HOW")]
    pub isolation: Mode,
}

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Text,
    /// One JSON object on standard output, and nothing else there
    Json,
    /// The log of a GitHub Classroom workflow, with its step summary and result
    Classroom,
}

/// What to do. A SLUG is an exercise's number, its name, a unique part of the name, or a path to it.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Grade exercises: those named, or all that were edited
    Check { slugs: Vec<String> },
    /// Grade an exercise whenever you save it, on a screen with keys for all the rest
    Watch { slug: Option<String> },
    /// List the exercises and how far you are
    List,
    /// Read a lesson: by its own number, by its name, or by the name of one of its exercises
    Lesson { name: Option<String> },
    /// Show a hint, one more each time
    Hint { slug: Option<String> },
    /// Put the stub back; your file is kept beside it
    Reset {
        slug: String,
        /// Do not ask
        #[arg(long)]
        yes: bool,
    },
    /// Compare a submission with the reference solution, once the exercise is solved
    Diff {
        slug: String,
        /// Show it although the exercise is not solved
        #[arg(long)]
        spoil: bool,
    },
    /// Run one schedule of the simulation again, and show what happens in it
    Replay {
        /// The exercise: its number, its name, a unique part of the name, or a path to it
        slug: String,
        /// The schedule, as a finding names it
        #[arg(long, value_name = "N")]
        seed: u64,
        /// Only this check, or those with this in their name
        #[arg(long, value_name = "NAME")]
        check: Option<String>,
    },
    /// Draw a run as a sequence chart: threads as columns, events as rows
    Chart {
        /// The exercise: its number, its name, a unique part of the name, or a path to it
        slug: String,
        /// The schedule to draw
        #[arg(long, value_name = "N", default_value_t = 0)]
        seed: u64,
        /// Only this check, or those with this in their name
        #[arg(long, value_name = "NAME")]
        check: Option<String>,
        /// Write an image there instead
        #[arg(long, value_name = "FILE")]
        svg: Option<PathBuf>,
    },
    /// Build the lessons as a book, and open it in the browser
    Book {
        /// Put it into this folder, and open nothing
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
    /// Check the course itself: stubs, references, every filed submission, mutants, every block of code
    Verify(Verify),
    /// Show what this machine offers: compiler, isolation, terminal, folders
    Doctor,
    /// Run any program in the simulation, under many schedules, and explain what is found
    ///
    /// The program is one file that uses nothing but `std` and has a `main`. It never runs with real threads.
    /// Ends with 0 if nothing was found, 1 if something was, 2 if the program does not compile.
    Explain(Explain),
}

/// What to verify, and how often.
#[derive(Args, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
pub struct Verify {
    /// Exercises; with `--lessons` or `--bless`, lessons by number or a part of the name [default: all]
    #[arg(value_name = "NAME")]
    pub names: Vec<String>,
    /// Only stubs, references and filed submissions
    #[arg(long, conflicts_with_all = ["mutants", "lessons", "bless"])]
    pub sources: bool,
    /// Only mutants: each small change of a reference is rejected, or declared equivalent
    #[arg(long, conflicts_with_all = ["lessons", "bless"])]
    pub mutants: bool,
    /// Every mutant, and not some of each exercise
    #[arg(long)]
    pub all: bool,
    /// Only the lessons and other pages: every block of code does and shows what it says
    #[arg(long)]
    pub lessons: bool,
    /// The same, and write outputs, charts and the compiler's words into the blocks that show others
    #[arg(long, conflicts_with = "repeat")]
    pub bless: bool,
    /// Grade each source so often, with other inputs and schedules each time: whose verdict is a matter of luck?
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub repeat: Option<u32>,
    /// Begin with this round
    #[arg(long, value_name = "N", default_value_t = 0, requires = "repeat")]
    pub from: u32,
    /// Repeat only what is filed under this verdict
    #[arg(long, value_name = "VERDICT", requires = "repeat", value_parser = verdict)]
    pub only: Option<Verdict>,
}

fn verdict(name: &str) -> Result<Verdict, String> {
    let found = Verdict::ALL
        .into_iter()
        .find(|verdict| verdict.name() == name);
    let names = || Verdict::ALL.map(Verdict::name).join(", ");
    found.ok_or_else(|| format!("one of {}", names()))
}

/// What to explain, and how thoroughly.
#[derive(Args, Debug)]
pub struct Explain {
    /// The program
    pub file: PathBuf,
    /// Begin with this schedule; without `--schedules`, run no other
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// How many schedules to draw [default: 1000]; a small program is tried in all there are
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub schedules: Option<u32>,
    /// Draw the run that shows what was found, or any run, as an image
    #[arg(long, value_name = "FILE.svg")]
    pub chart: Option<PathBuf>,
    /// The edition that the program is written in
    #[arg(long, value_name = "YEAR", default_value = "2024", value_parser = ["2015", "2018", "2021", "2024"])]
    pub edition: String,
    /// What the program finds as its own arguments
    #[arg(last = true, value_name = "ARGS")]
    pub args: Vec<OsString>,
}

/// Parses a command line without its first word.
pub fn parse(args: &[OsString]) -> Result<Cli, clap::Error> {
    Cli::try_parse_from(std::iter::once(OsString::from("grader")).chain(args.iter().cloned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        use clap::CommandFactory;
        Cli::command().debug_assert();
    }

    #[track_caller]
    fn check_help(command: &str) {
        let error = parse(&[command, "--help"].map(OsString::from)).unwrap_err();
        let help = error.to_string();
        assert!(help.contains("its number, its name"), "{help}");
    }

    #[test]
    fn it_is_said_what_a_slug_is() {
        check_help("replay");
        check_help("chart");
    }

    #[test]
    fn options_may_follow_the_command() {
        let cli = parse(&["check", "3", "--format", "json"].map(OsString::from)).unwrap();
        assert_eq!(cli.format, Format::Json);
    }
}
