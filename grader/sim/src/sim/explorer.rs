//! Many schedules of one body: some drawn, then every one there is if they are few, then more drawn.

use real_std::panic::Location;

use super::once::{Order, Outcome, run_ordered};
use super::{Report, Settings, Strategy};
use crate::engine::At;
use crate::engine::choice::{Chooser, Tree};

/// Drawn schedules before the systematic ones: most faults show in the first few, and have small seeds then.
const FIRST: u32 = 16;
/// Systematic schedules are numbered from here, so that their number replays them, too.
pub(super) const SYSTEMATIC: u64 = 1 << 52;

/// How many schedules to try, and of which kind.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The settings of every run; the first drawn one has this seed, the next one more.
    pub settings: Settings,
    /// Drawn schedules.
    pub schedules: u32,
    /// Systematic schedules that may be tried to see whether they are all there are.
    pub systematic: u32,
    /// Scheduling points that the systematic ones may take together.
    pub systematic_steps: u64,
}

/// Tries schedule after schedule.
#[derive(Debug)]
pub struct Explorer {
    plan: Plan,
    at: At,
    /// Drawn schedules so far.
    drawn: u32,
    tree: Option<Box<Tree>>,
    /// Systematic schedules so far, and what they took.
    walked: u32,
    steps: u64,
    /// Those among them that were whole: the others were seen to equal one before.
    whole: u32,
}

impl Explorer {
    /// Will try what the plan says, under the strategy of its settings.
    #[track_caller]
    pub fn new(plan: Plan) -> Self {
        let systematic = matches!(
            plan.settings.strategy,
            Strategy::Mixed | Strategy::Systematic
        );
        Self {
            plan,
            at: Location::caller(),
            drawn: 0,
            tree: systematic.then(Box::default),
            walked: 0,
            steps: 0,
            whole: 0,
        }
    }

    /// Gives up the systematic schedules: they are not all tried, and those that follow are drawn.
    pub fn only_draw(&mut self) {
        self.tree = None;
    }

    /// Whether every schedule was tried that makes a difference.
    pub fn exhaustive(&self) -> bool {
        self.tree.as_ref().is_some_and(|tree| tree.is_done())
    }

    /// Schedules that were tried; where that was every one, how many there are.
    pub fn schedules(&self) -> u32 {
        if self.exhaustive() {
            self.whole
        } else {
            self.drawn + self.whole
        }
    }

    /// Runs `body` under the next schedule; `None` when there is none left to try.
    ///
    /// A report without an end of its own ([`Tried::Cut`]) must not be counted: the run was given up
    /// because it went on as an earlier one did.
    pub fn next(&mut self, body: &dyn Fn()) -> Option<Tried> {
        let first = match self.plan.settings.strategy {
            Strategy::Systematic => 0,
            _ => FIRST.min(self.plan.schedules),
        };
        if self.drawn < first {
            return Some(self.draw(body));
        }
        if self.walks_on() {
            return Some(self.walk(body));
        }
        let more = !self.exhaustive() && self.plan.settings.strategy != Strategy::Systematic;
        (more && self.drawn < self.plan.schedules).then(|| self.draw(body))
    }

    fn walks_on(&self) -> bool {
        self.tree.as_ref().is_some_and(|tree| tree.goes_on())
            && self.walked < self.plan.systematic
            && self.steps < self.plan.systematic_steps
    }

    fn draw(&mut self, body: &dyn Fn()) -> Tried {
        let settings = Settings {
            seed: self.plan.settings.seed.wrapping_add(self.drawn.into()),
            strategy: match self.plan.settings.strategy {
                Strategy::Systematic => Strategy::Mixed,
                other => other,
            },
            ..self.plan.settings.clone()
        };
        self.drawn += 1;
        let order = Order {
            settings: &settings,
            chooser: settings.chooser(),
            exceptions: false,
            at: self.at,
        };
        Tried::Whole(Box::new(run_ordered(order, body).report))
    }

    fn walk(&mut self, body: &dyn Fn()) -> Tried {
        let settings = Settings {
            seed: SYSTEMATIC + u64::from(self.walked),
            ..self.plan.settings.clone()
        };
        let tree = self.tree.take().unwrap_or_default();
        let outcome = walk(&settings, tree, self.at, body);
        self.walked += 1;
        self.steps += outcome.outcome.report.trace.steps;
        self.tree = Some(outcome.tree);
        if outcome.outcome.redundant {
            return Tried::Cut;
        }
        self.whole += 1;
        Tried::Whole(Box::new(outcome.outcome.report))
    }
}

/// What came of one schedule.
#[derive(Debug)]
pub enum Tried {
    Whole(Box<Report>),
    /// It went on as an earlier one did, so it was not finished.
    Cut,
}

/// A path that was walked, and the tree without it.
pub(super) struct Walked {
    pub outcome: Outcome,
    pub tree: Box<Tree>,
}

/// The next path of a tree.
pub(super) fn walk(settings: &Settings, tree: Box<Tree>, at: At, body: &dyn Fn()) -> Walked {
    let order = Order {
        settings,
        chooser: Chooser::Tree(tree),
        exceptions: true,
        at,
    };
    let mut outcome = run_ordered(order, body);
    let mut tree = match real_std::mem::replace(&mut outcome.chooser, settings.chooser()) {
        Chooser::Tree(tree) => tree,
        _ => Box::default(),
    };
    tree.end_run(&outcome.stretch);
    Walked { outcome, tree }
}
