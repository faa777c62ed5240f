//! What a test process reported, and whether that can be evidence at all.
//!
//! Nothing here says that a result is right: that is for a judge. But what the kit cannot have written is not
//! even looked at.

use check_record::{Answer, Block, BlockKind, Failure, RunEnd, World};

/// Schedules that every explored block has at least, unless there are no more: code that computes for long in
/// each has so few.
const AT_LEAST: u32 = 12;

/// How often a block runs with real threads at most.
const NATIVE_RUNS: u64 = 5;

/// What was asked of a test process.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    pub world: World,
    pub schedules: u32,
    /// Whether it was one schedule with a number of its own.
    pub replay: bool,
}

/// What a test process reported, if it came to its end.
#[derive(Clone, Debug, PartialEq)]
pub enum Reported {
    Block(Block),
    Judged(Vec<Failure>),
    Nothing,
}

/// Exactly one answer between the begin marker and the end marker counts.
pub fn reported(answers: &[Answer], asked: Asked) -> Reported {
    match answers {
        [Answer::Begin, Answer::Block(block), Answer::End] if is_possible(block, asked) => {
            Reported::Block(block.clone())
        }
        [Answer::Begin, Answer::Judged(failures), Answer::End] => {
            Reported::Judged(failures.clone())
        }
        _ => Reported::Nothing,
    }
}

/// Whether the kit can have written this.
fn is_possible(block: &Block, asked: Asked) -> bool {
    let runs = &block.runs;
    if runs.is_empty() || runs.iter().any(|run| run.schedules == 0) {
        return false;
    }
    match (asked.world, block.kind) {
        (World::Native, BlockKind::Native) => {
            let tried = runs.iter().map(|run| u64::from(run.schedules)).sum::<u64>();
            tried <= NATIVE_RUNS && !block.exhaustive
        }
        (World::Simulated, BlockKind::Explore) => {
            let tried = runs.iter().map(|run| u64::from(run.schedules)).sum::<u64>();
            let enough = tried >= asked.schedules.min(AT_LEAST).into();
            // The first run that does not come to its end is the last.
            let ended = runs.iter().any(|run| run.end != RunEnd::Finished);
            asked.replay || block.exhaustive || ended || enough
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use check_record::{Run, Trace};

    use super::*;

    const SIMULATED: Asked = Asked {
        world: World::Simulated,
        schedules: 200,
        replay: false,
    };
    const NATIVE: Asked = Asked {
        world: World::Native,
        ..SIMULATED
    };

    fn block(kind: BlockKind, schedules: &[u32], exhaustive: bool) -> Block {
        let run = |&schedules| Run {
            schedules,
            seed: 0,
            records: Vec::new(),
            end: RunEnd::Finished,
            findings: Vec::new(),
            trace: Trace::default(),
            chart: None,
        };
        Block {
            kind,
            runs: schedules.iter().map(run).collect(),
            exhaustive,
        }
    }

    #[track_caller]
    fn check(block: &Block, asked: Asked, counts: bool) {
        let answers = [Answer::Begin, Answer::Block(block.clone()), Answer::End];
        let expected = if counts {
            Reported::Block(block.clone())
        } else {
            Reported::Nothing
        };
        assert_eq!(reported(&answers, asked), expected);
    }

    #[test]
    fn a_block_of_no_run_or_of_too_few_is_none() {
        use BlockKind::{Explore, Native};
        check(&block(Explore, &[200], false), SIMULATED, true);
        check(&block(Explore, &[10, 3], false), SIMULATED, true);
        check(&block(Explore, &[1], true), SIMULATED, true);
        check(
            &block(Explore, &[u32::MAX, u32::MAX], false),
            SIMULATED,
            true,
        );
        check(&block(Explore, &[1], false), SIMULATED, false);
        check(&block(Explore, &[], true), SIMULATED, false);
        check(&block(Explore, &[200, 0], false), SIMULATED, false);
        check(&block(Native, &[1], false), SIMULATED, false);
        check(&block(Native, &[1], false), NATIVE, true);
        check(&block(Native, &[1, 4], false), NATIVE, true);
        check(&block(Native, &[6], false), NATIVE, false);
        check(&block(Native, &[3, 3], false), NATIVE, false);
        check(&block(Native, &[1], true), NATIVE, false);
        check(&block(Native, &[], false), NATIVE, false);
        check(&block(Explore, &[200], false), NATIVE, false);
    }

    #[test]
    fn one_schedule_is_enough_where_one_was_asked_for_or_it_did_not_end() {
        let one = block(BlockKind::Explore, &[1], false);
        check(
            &one,
            Asked {
                replay: true,
                ..SIMULATED
            },
            true,
        );
        check(
            &one,
            Asked {
                schedules: 1,
                ..SIMULATED
            },
            true,
        );
        let mut stopped = one;
        stopped.runs[0].end = RunEnd::Stopped;
        check(&stopped, SIMULATED, true);
    }

    #[test]
    fn markers_stand_at_both_ends_and_one_answer_between_them() {
        let block = || Answer::Block(block(BlockKind::Native, &[1], false));
        let judged = || Answer::Judged(Vec::new());
        for answers in [
            vec![],
            vec![Answer::Begin, Answer::End],
            vec![block(), Answer::End],
            vec![Answer::Begin, block()],
            vec![Answer::End, block(), Answer::Begin],
            vec![Answer::Begin, block(), block(), Answer::End],
            vec![Answer::Begin, judged(), block(), Answer::End],
            vec![Answer::Begin, Answer::Begin, block(), Answer::End],
            vec![Answer::Begin, block(), Answer::End, Answer::End],
            vec![Answer::Begin, block(), Answer::End, judged()],
            vec![Answer::Begin, Answer::Broken("no".into()), Answer::End],
        ] {
            assert_eq!(reported(&answers, NATIVE), Reported::Nothing, "{answers:?}");
        }
    }
}
