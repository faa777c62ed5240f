//! What schedules cost: `cargo bench -p sim_std --profile dev`, as learners run it.
//!
//! Figures are CPU time of this process, medians of several rounds. What is compared is measured in turns in one
//! run: absolute figures drift with the machine.

use std::hint::black_box;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use sim_std::sim::{self, Explorer, Plan, Settings, Tried};

/// Ten producers and one consumer, with that many messages each.
macro_rules! fan_in {
    ($name:ident, $std:ident) => {
        fn $name(messages: u64) -> u64 {
            let (tx, rx) = $std::sync::mpsc::channel();
            for producer in 0..10 {
                let tx = tx.clone();
                $std::thread::spawn(move || {
                    for number in 0..messages {
                        if tx.send(producer * number).is_err() {
                            break;
                        }
                    }
                });
            }
            drop(tx);
            rx.iter().sum()
        }
    };
}

fan_in!(simulated, sim_std);
fan_in!(native, std);

const ROUNDS: usize = 7;

/// When this process first looked at the clock.
static START: OnceLock<Instant> = OnceLock::new();

fn main() {
    // The peak of memory never falls, so what needs least comes first.
    memory();
    ten_producers();
    schedules();
    messages();
    threads();
    ways();
}

fn explore(schedules: u32, body: &dyn Fn()) {
    for seed in 0..schedules {
        black_box(sim::run(&Settings::new(seed.into()), body));
    }
}

fn ten_producers() {
    let mut ours = Vec::new();
    let mut real = Vec::new();
    for _ in 0..ROUNDS {
        ours.push(cost(|| {
            explore(1000, &|| {
                black_box(simulated(1));
            });
        }));
        real.push(cost(|| {
            for _ in 0..1000 {
                black_box(native(1));
            }
        }));
    }
    let (ours, real) = (median(ours), median(real));
    say(&format!(
        "ten producers, one consumer, 1,000 times: {ours:?} simulated, {real:?} with real threads (ratio {:.3})",
        ours.as_secs_f64() / real.as_secs_f64()
    ));
}

fn schedules() {
    let each = |count: u32| {
        let rounds = (0..3).map(|_| {
            cost(|| {
                explore(count, &|| {
                    black_box(simulated(10));
                });
            })
        });
        median(rounds.collect()) / count
    };
    curve(
        "a schedule of ten producers with ten messages each",
        &[100, 1_000, 10_000],
        each,
    );
}

fn messages() {
    let each = |count: u32| {
        let rounds = (0..3).map(|_| {
            cost(|| {
                black_box(sim::run(
                    &Settings {
                        max_steps: u64::MAX,
                        ..Settings::new(1)
                    },
                    &|| {
                        black_box(simulated(u64::from(count) / 10));
                    },
                ));
            })
        });
        median(rounds.collect()) / count
    };
    curve("a message", &[1_000, 10_000, 100_000, 1_000_000], each);
}

/// So many threads that all are alive before the first of them sends.
fn crowd(count: u32) {
    black_box(sim::run(&Settings::new(1), &|| {
        let (tx, rx) = sim_std::sync::mpsc::channel();
        let gate = sim_std::sync::Arc::new(sim_std::sync::Barrier::new(count as usize + 1));
        for number in 0..count {
            let (tx, gate) = (tx.clone(), gate.clone());
            sim_std::thread::spawn(move || {
                gate.wait();
                tx.send(number)
            });
        }
        drop(tx);
        gate.wait();
        black_box(rx.iter().count());
    }));
}

fn memory() {
    let before = peak_memory();
    crowd(1_000);
    if let (Some(before), Some(after)) = (before, peak_memory()) {
        let more = after - before;
        say(&format!(
            "memory of a schedule of 1,000 threads: {more} KiB, {} KiB each",
            more / 1_000
        ));
    }
}

fn threads() {
    let each = |count: u32| median((0..3).map(|_| cost(|| crowd(count))).collect()) / count;
    curve("a thread", &[10, 100, 1_000, 10_000], each);
}

fn ways() {
    let settings = Settings::new(1);
    let mut explorer = Explorer::new(Plan {
        settings: settings.clone(),
        schedules: 16,
        systematic: 100_000,
        systematic_steps: u64::MAX,
    });
    let body = || {
        let (tx, rx) = sim_std::sync::mpsc::channel();
        for producer in 0..3 {
            let tx = tx.clone();
            sim_std::thread::spawn(move || tx.send(producer));
        }
        drop(tx);
        black_box(rx.iter().count());
    };
    let mut cut = 0;
    let took = cost(|| {
        while let Some(tried) = explorer.next(&body) {
            cut += u32::from(matches!(tried, Tried::Cut));
        }
    });
    say(&format!(
        "three producers, every schedule: {} and {cut} cut short, {took:?}; all: {}",
        explorer.schedules(),
        explorer.exhaustive()
    ));
}

/// Prints what one of something costs in ever larger amounts; the last against the first is the curve.
fn curve(what: &str, amounts: &[u32], each: impl Fn(u32) -> Duration) {
    let costs: Vec<Duration> = amounts.iter().map(|amount| each(*amount)).collect();
    let ratio = |cost: &Duration| cost.as_secs_f64() / costs[0].as_secs_f64();
    let told: Vec<String> = amounts
        .iter()
        .zip(&costs)
        .map(|(amount, cost)| format!("{amount}: {cost:?} ({:.2})", ratio(cost)))
        .collect();
    say(&format!("{what}, by how many: {}", told.join(", ")));
}

fn median(mut durations: Vec<Duration>) -> Duration {
    durations.sort_unstable();
    durations[durations.len() / 2]
}

fn cost(work: impl FnOnce()) -> Duration {
    let before = cpu_time();
    work();
    cpu_time().saturating_sub(before)
}

/// CPU time of this process; where it cannot be asked, wall time.
fn cpu_time() -> Duration {
    #[cfg(unix)]
    {
        use nix::time::{ClockId, clock_gettime};
        if let Ok(time) = clock_gettime(ClockId::CLOCK_PROCESS_CPUTIME_ID) {
            return Duration::from(time);
        }
    }
    START.get_or_init(Instant::now).elapsed()
}

/// The largest resident memory so far, in KiB, where the system tells.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse().ok()
}

#[expect(clippy::print_stdout, reason = "a benchmark prints")]
fn say(text: &str) {
    println!("{text}");
}
