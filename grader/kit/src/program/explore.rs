//! All schedules in this process: some drawn, then every one there is if they are few, then more drawn.

use check_record::{Block, Run};
use sim_std::sim::{Explorer, Plan, Settings, Strategy, Tried};

use super::seen::{self, Seen};
use super::{begin, one};
use crate::session::{Session, take_records};
use crate::simulated;

/// Drawn schedules before the systematic ones: most faults show in the first few.
const FIRST: usize = 16;
/// Systematic schedules are numbered from here.
const SYSTEMATIC: u64 = 1 << 52;
/// What may be spent to see whether the schedules are so few that all can be tried.
const TRIED: u32 = 5_000;
const TRIED_STEPS: u64 = 200_000;

pub(super) fn explore(session: &Session, body: &dyn Fn()) -> Block {
    let order = session.order();
    let mut seen = Seen::new(session);
    if let Some(seed) = order.replay {
        begin(seed);
        seen.take(simulated::shortened(session, seed, None, body), false);
        return seen.into_block(false);
    }
    let mut draws = (0..u64::from(order.schedules)).map(|number| order.seed.wrapping_add(number));
    let draw = |seen: &mut Seen<'_>, seed| seen.take(one(session, seed, false, body), false);
    let mut on = draws.by_ref().take(FIRST).all(|seed| draw(&mut seen, seed));
    let exhaustive = on && order.schedules as usize > FIRST && walk(session, body, &mut seen);
    on &= !exhaustive && seen.has_time();
    if on {
        draws.all(|seed| draw(&mut seen, seed));
    }
    if let Some(run) = seen.telling() {
        if seen::takes_long(run) {
            run.chart = one(session, run.seed, true, body).chart;
        } else {
            let told = simulated::shortened(session, run.seed, Some(&*run), body);
            let schedules = run.schedules;
            *run = Run { schedules, ..told };
        }
    }
    seen.into_block(exhaustive)
}

/// Tries one schedule after the other; whether that were all.
fn walk(session: &Session, body: &dyn Fn(), seen: &mut Seen<'_>) -> bool {
    let mut explorer = Explorer::new(Plan {
        settings: Settings {
            strategy: Strategy::Systematic,
            ..simulated::settings(session, 0)
        },
        schedules: 0,
        systematic: TRIED,
        systematic_steps: TRIED_STEPS,
    });
    for number in 0.. {
        begin(SYSTEMATIC + number);
        match explorer.next(body) {
            None => break,
            Some(Tried::Cut) => drop(take_records()),
            Some(Tried::Whole(report)) => {
                if !seen.take(simulated::recorded(*report), true) {
                    break;
                }
            }
        }
    }
    explorer.exhaustive()
}
