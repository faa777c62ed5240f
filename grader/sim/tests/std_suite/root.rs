//! Runs each test of the suites in many schedules and prints a line about it. Compiled under the name `std`
//! by `std_suite.rs`, which adds the modules and the table of suites.

#![feature(cfg_target_thread_local, duration_constants)]

use std::sim::{self, Settings};

/// A name, a test, what its panic must say if it must panic, and whether each schedule needs a process of its own.
type Test = (&'static str, fn(), Option<&'static str>, bool);

const SCHEDULES: u64 = 200;

/// What a test may return.
trait Outcome {
    fn check(self);
}

impl Outcome for () {
    fn check(self) {}
}

impl<E: std::fmt::Debug> Outcome for Result<(), E> {
    fn check(self) {
        self.unwrap();
    }
}

/// For the tests of locks that can be poisoned and of those that cannot: only the first are stable.
macro_rules! nonpoison_and_poison_unwrap_test {
    (name: $name:ident, test_body: { $($body:tt)* }) => {
        fn $name() {
            #[allow(unused_imports)]
            use crate::result_unwrap as maybe_unwrap;
            use std::sync as locks;
            $($body)*
        }
    };
}
use nonpoison_and_poison_unwrap_test;

#[track_caller]
fn result_unwrap<T, E: std::fmt::Debug>(result: Result<T, E>) -> T {
    result.unwrap()
}

/// Stands for the crate of that name.
mod rand {
    pub trait Rng {
        fn random_bool(&mut self, probability: f64) -> bool;
    }
}

mod common {
    pub struct Numbers(u64);

    pub fn test_rng() -> Numbers {
        Numbers(0x9E37_79B9_7F4A_7C15)
    }

    impl super::rand::Rng for Numbers {
        fn random_bool(&mut self, probability: f64) -> bool {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            ((self.0 >> 11) as f64) < probability * (1_u64 << 53) as f64
        }
    }
}

/// What is wrong with that schedule of a test.
fn wrong(seed: u64, test: fn(), panics: Option<&str>) -> Option<String> {
    let mut settings = Settings::new(seed);
    settings.max_steps = 100_000_000;
    settings.is_submission = |_| true;
    let report = sim::run(&settings, &test);
    let end = format!("{:?}", report.end);
    let right = match panics {
        None => end == "Finished",
        Some(text) => end.starts_with("Panicked") && end.contains(text),
    };
    (!right).then(|| format!("seed {seed}: {end} {:#?}", report.findings))
}

fn main() {
    std::panic::set_hook(Box::new(|info| sim::note_panic(info)));
    let mut args = std::env::args().skip(1);
    let (only, seed) = (args.next().unwrap_or_default(), args.next());
    for (name, test, panics, leaves_traces) in SUITES.iter().copied().flatten().copied() {
        if let Some(seed) = &seed {
            if only == name {
                let wrong = wrong(seed.parse().unwrap(), test, panics);
                std::process::exit(wrong.map_or(0, |wrong| {
                    println!("{wrong}");
                    1
                }));
            }
        } else if name.contains(&only) {
            let mut seeds = 0..SCHEDULES;
            let wrong = if leaves_traces {
                seeds.find_map(|seed| wrong_in_process(seed, name))
            } else {
                seeds.find_map(|seed| wrong(seed, test, panics))
            };
            match wrong {
                None => println!("passed {name}"),
                Some(wrong) => println!("FAILED {name}: {wrong}"),
            }
        }
    }
}

/// As [`wrong`], in a process of its own.
fn wrong_in_process(seed: u64, name: &str) -> Option<String> {
    let mut command = std::process::Command::new(std::env::current_exe().unwrap());
    let output = command.arg(name).arg(seed.to_string()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    (!output.status.success()).then_some(said)
}
