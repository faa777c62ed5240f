//! Takes operations away from a program for as long as the same difference shows.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::compare::{Difference, Effort, Kind, compare, in_real};
use super::program::{Op, Program};

/// A small program may be a race that the large one was not: so it is looked at longer.
const EFFORT: Effort = Effort {
    schedules: 24,
    patience: Duration::from_secs(1),
    until: 4_000,
    ..Effort::USUAL
};
const TRIES: usize = 3;
const LIMIT: Duration = Duration::from_secs(30);

/// The smallest program found that differs in the same way, and how it does.
pub fn shrink(program: &Program, first: Difference) -> (Program, Difference) {
    let start = Instant::now();
    let (mut best, mut difference) = (program.clone(), first);
    // Which of its parts may show different things is beyond us.
    if difference.kind == Kind::Varies {
        return (best, difference);
    }
    loop {
        let smaller = candidates(&best).into_iter().find_map(|candidate| {
            if start.elapsed() > LIMIT {
                return None;
            }
            differs(&candidate, difference.kind).map(|difference| (candidate, difference))
        });
        match smaller {
            Some(found) => (best, difference) = found,
            None => return (best, difference),
        }
    }
}

/// Whether it differs in that way each time.
fn differs(program: &Program, kind: Kind) -> Option<Difference> {
    let program = Arc::new(program.clone());
    // What hangs everywhere is no difference.
    if kind == Kind::Stops {
        in_real(&program, EFFORT.patience)?;
    }
    let mut last = None;
    for _ in 0..TRIES {
        last = Some(
            compare(&program, EFFORT)
                .err()
                .filter(|difference| difference.kind == kind)?,
        );
    }
    last
}

/// All programs with a thread's operations, or one operation, or one frame less.
fn candidates(program: &Program) -> Vec<Program> {
    let mut all = Vec::new();
    for t in 0..program.threads.len() {
        let with = |ops: Vec<Op>| {
            let mut smaller = program.clone();
            smaller.threads[t] = ops;
            smaller
        };
        let ops = &program.threads[t];
        if ops.len() > 2 {
            all.push(with(ops[..ops.len() / 2].to_vec()));
            all.push(with(ops[ops.len() / 2..].to_vec()));
        }
        all.extend(without_one(ops).into_iter().map(with));
    }
    all
}

fn without_one(ops: &[Op]) -> Vec<Vec<Op>> {
    let mut all = Vec::new();
    for index in 0..ops.len() {
        let (before, after) = (&ops[..index], &ops[index + 1..]);
        all.push([before, after].concat());
        let Some(body) = ops[index].body() else {
            continue;
        };
        all.push([before, body, after].concat());
        for smaller in without_one(body) {
            let mut op = ops[index].clone();
            if let Some(body) = op.body_mut() {
                *body = smaller;
            }
            all.push([before, &[op], after].concat());
        }
    }
    all
}
