//! Exploring a block in the simulation: schedule after schedule, equal results told once.

use std::collections::HashMap;

use check_record::{OUTPUT_SEPARATOR, Run, RunEnd};

use crate::session::{Session, take_records};

/// Steps that the schedules of a block may take together, and how many schedules are explored all the
/// same. Counted in steps and not in time, so that a busy machine sees the same schedules.
const BUDGET: u64 = 50_000;
const AT_LEAST: u64 = 12;

/// Runs `body` under as many schedules as ordered; the first that cannot go on is the last.
pub(crate) fn explore(session: &Session, body: &dyn Fn()) -> Vec<Run> {
    let order = session.order();
    let mut runs: Vec<Run> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut steps = 0;
    for number in 0..u64::from(order.schedules.max(1)) {
        if session.under_grader() {
            separate_output();
        }
        let run = run(session, order.seed.wrapping_add(number), body);
        steps += run.trace.steps;
        let over = run.end != RunEnd::Finished;
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
        if over || (steps > BUDGET && number >= AT_LEAST) {
            break;
        }
    }
    runs
}

/// Ends what the schedule before this one printed: two hundred times the same is shown once.
fn separate_output() {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    // A closed pipe there means that nobody shows it anyway.
    let _ = write!(out, "{OUTPUT_SEPARATOR}").and_then(|()| out.flush());
}

/// One run under the schedule that `seed` gives.
pub(crate) fn run(session: &Session, seed: u64, body: &dyn Fn()) -> Run {
    let mut settings = sim_std::sim::Settings::new(seed);
    settings.max_steps = session.order().max_steps;
    let report = sim_std::sim::run(&settings, body);
    Run {
        schedules: 1,
        seed,
        records: take_records(),
        end: report.end,
        findings: report.findings,
        trace: report.trace,
    }
}

/// Runs with equal fingerprints tell a judge the same. Findings are told apart by kind and line: their
/// words hold the seed and counts.
fn fingerprint(run: &Run) -> String {
    let findings: Vec<_> = run
        .findings
        .iter()
        .map(|finding| (finding.kind, &finding.place))
        .collect();
    serde_json::to_string(&(&run.records, &run.end, findings)).expect("runs are plain data")
}
