//! A second try, alone and with more time, for a program that a busy machine kept waiting.

use std::sync::{PoisonError, RwLock};

use anyhow::{Result, bail};

use super::{Limits, Outcome};

/// How much more time there is at the second try.
const MORE: u32 = 3;

/// Runs side by side share it; one that is to be alone holds it alone.
static FLOOR: RwLock<()> = RwLock::new(());

/// Calls `run`, and once more if that ended because the machine let the program wait.
pub fn run(limits: &Limits, run: impl Fn(&Limits) -> Result<Outcome>) -> Result<Outcome> {
    let outcome = {
        let _shared = FLOOR.read().unwrap_or_else(PoisonError::into_inner);
        run(limits)?
    };
    if !outcome.starved {
        return Ok(outcome);
    }
    let _alone = FLOOR.write().unwrap_or_else(PoisonError::into_inner);
    let wall = limits.wall * MORE;
    let outcome = run(&Limits { wall, ..*limits })?;
    if outcome.starved {
        bail!(
            "this machine is too busy: a program did not come to its turn within {} s; try again when there is less to do",
            wall.as_secs()
        );
    }
    Ok(outcome)
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::time::Duration;

    use super::super::Ending;
    use super::*;

    /// Runs something that is starved so many times; the seconds that each try was given.
    fn tries(starved: usize) -> (Vec<u64>, bool) {
        let given = RefCell::new(Vec::new());
        let outcome = run(&Limits::trusted(Duration::from_secs(2)), |limits| {
            given.borrow_mut().push(limits.wall.as_secs());
            Ok(Outcome {
                ending: Ending::WallLimit,
                stdout: Vec::new(),
                stderr: Vec::new(),
                starved: given.borrow().len() <= starved,
            })
        });
        (given.into_inner(), outcome.is_ok())
    }

    #[test]
    fn only_what_was_kept_waiting_is_run_again() {
        assert_eq!(tries(0), (vec![2], true));
        assert_eq!(tries(1), (vec![2, 6], true));
    }

    #[test]
    fn a_machine_that_stays_busy_is_an_error() {
        assert_eq!(tries(2), (vec![2, 6], false));
    }
}
