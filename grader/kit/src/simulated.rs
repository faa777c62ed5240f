//! Exploring a block in the simulation: schedule after schedule, equal results told once.

use std::collections::HashMap;
use std::time::Duration;

use check_record::{Block, BlockKind, FindingKind, OUTPUT_SEPARATOR, Run, RunEnd};
use sim_std::sim::{self, Explorer, Plan, Report, Settings, Tried};

use crate::program;
use crate::session::{Session, take_records};
use crate::usage;

/// Steps that the schedules of a block may take together, and how many schedules are explored all the
/// same. Counted in steps and not in time, so that a busy machine sees the same schedules.
const BUDGET: u64 = 50_000;
const AT_LEAST: u64 = 12;
/// Code that computes for long in each schedule has fewer of them: the process has a limit of CPU time.
/// Whatever only sends and receives is through all its schedules long before.
const LONG: Duration = Duration::from_secs(3);
/// What of that may be spent to see whether the schedules are so few that all can be tried.
const SYSTEMATIC: u32 = 400;
const SYSTEMATIC_STEPS: u64 = 20_000;
/// A schedule that is cut short leaves behind what its threads held. From so many MiB on, none is.
const MUCH_MEMORY: u64 = 256;

/// Runs `body` under as many schedules as ordered; the first that cannot go on is the last, and told in as
/// few switches as show it.
pub(crate) fn explore(session: &Session, body: &dyn Fn()) -> Block {
    let order = session.order();
    if let Some(seed) = order.replay {
        return block(vec![shortened(session, seed, None, body)], false);
    }
    let mut explorer = Explorer::new(Plan {
        settings: settings(session, order.seed),
        schedules: order.schedules.max(1),
        systematic: SYSTEMATIC,
        systematic_steps: SYSTEMATIC_STEPS,
    });
    let mut runs: Vec<Run> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let (mut steps, mut tried) = (0, 0);
    while goes_on(steps, tried) {
        separate_output(session);
        let report = match explorer.next(body) {
            None => break,
            Some(Tried::Cut) => {
                take_records();
                if usage::most_memory() > MUCH_MEMORY {
                    explorer.only_draw();
                }
                continue;
            }
            Some(Tried::Whole(report)) => report,
        };
        tried += 1;
        steps += report.trace.steps;
        let run = recorded(*report);
        if run.end != RunEnd::Finished {
            // A process that ended in the middle of a panic hook cannot panic once more.
            let over =
                run.findings.first().map(|finding| finding.kind) == Some(FindingKind::ExitedEarly);
            runs.push(if over {
                run
            } else {
                shortened(session, run.seed, Some(&run), body)
            });
            break;
        }
        let index = *known.entry(fingerprint(&run)).or_insert(runs.len());
        match runs.get_mut(index) {
            Some(seen) => {
                seen.schedules += 1;
                if run.trace.sent() > seen.trace.sent() {
                    seen.trace = run.trace;
                }
            }
            None => runs.push(run),
        }
    }
    block(runs, explorer.exhaustive())
}

/// Whether one more schedule is to be tried.
fn goes_on(steps: u64, tried: u64) -> bool {
    tried < AT_LEAST || steps <= BUDGET && usage::cpu_time() < LONG
}

fn block(runs: Vec<Run>, exhaustive: bool) -> Block {
    Block {
        kind: BlockKind::Explore,
        runs,
        exhaustive,
    }
}

/// Ends what the schedule before this one printed: two hundred times the same is shown once.
fn separate_output(session: &Session) {
    use std::io::Write;
    if session.under_grader() {
        let mut out = std::io::stdout().lock();
        // A closed pipe there means that nobody shows it anyway.
        let _ = write!(out, "{OUTPUT_SEPARATOR}").and_then(|()| out.flush());
    }
}

/// One run under the schedule that `seed` gives.
pub(crate) fn run(session: &Session, seed: u64, body: &dyn Fn()) -> Run {
    recorded(sim::run(&settings(session, seed), body))
}

/// The schedule with that number, or one that shows the same in fewer switches, with its chart.
pub(crate) fn shortened(session: &Session, seed: u64, known: Option<&Run>, body: &dyn Fn()) -> Run {
    between(session);
    let mut wanted = known.map(fingerprint);
    let mut same = |report: &Report| {
        between(session);
        let shown = fingerprint(&recorded(report.clone()));
        // A systematic schedule is found by those before it, which have numbers of their own.
        report.seed == seed && *wanted.get_or_insert_with(|| shown.clone()) == shown
    };
    let short = sim::shortened(&settings(session, seed), body, &mut same);
    let mut told = recorded(short.report);
    told.seed = seed;
    match known {
        // The code does not do the same again, such as code that draws lots of its own.
        Some(known) if Some(fingerprint(&told)) != wanted => known.clone(),
        Some(known) => {
            told.records.clone_from(&known.records);
            told
        }
        None => told,
    }
}

/// Tells what one run prints from what the next one does.
fn between(session: &Session) {
    if program::is_here() {
        program::output::begin();
    } else {
        separate_output(session);
    }
}

pub(crate) fn settings(session: &Session, seed: u64) -> Settings {
    let order = session.order();
    Settings {
        max_steps: order.max_steps,
        names: order.names.clone().into(),
        is_submission: program::is_submission(),
        program: program::is_here(),
        ..Settings::new(seed)
    }
}

/// A report and the values that were looked at meanwhile.
pub(crate) fn recorded(report: Report) -> Run {
    Run {
        schedules: 1,
        seed: report.seed,
        records: take_records(),
        end: report.end,
        findings: report.findings,
        trace: report.trace,
        chart: report.chart,
    }
}

/// Runs with equal fingerprints tell a judge the same. Findings are told apart by kind and line: their
/// words hold the seed and counts. What was recorded before a fault does not matter.
pub(crate) fn fingerprint(run: &Run) -> String {
    let findings: Vec<_> = run
        .findings
        .iter()
        .map(|finding| (finding.kind, &finding.place))
        .collect();
    let records = (run.end != RunEnd::Stopped).then_some(&run.records);
    serde_json::to_string(&(records, &run.end, findings)).expect("runs are plain data")
}
