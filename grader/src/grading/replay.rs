//! Cases that are run again, in the simulation alone.

use check_record::World;

use super::cases::Case;
use super::combine::CaseResult;
use super::flow::{Grading, Step};
use super::judge;
use super::one_case::Bench;
use crate::build::Built;

impl Grading<'_> {
    /// Runs the wanted cases in the simulation alone.
    pub fn replay(
        &self,
        source: &str,
        bench: &Bench<'_>,
        wanted: impl Fn(&Case) -> bool,
    ) -> Step<Vec<(Case, CaseResult)>> {
        self.workspace.write("src/lib.rs", source)?;
        let root = judge::root(self.exercise, self.hidden);
        self.workspace.write("checks.rs", &root)?;
        let library = match self.library(World::Simulated)? {
            Built::Done(library, _) => library,
            Built::Refused(_) => return Ok(Err("the compiler refuses the file".to_owned())),
            Built::Gone(why) => return Ok(Err(why)),
        };
        let program = match self.tests(World::Simulated, &library, source)? {
            Ok(program) => program,
            Err(why) => return Ok(Err(why)),
        };
        let mut cases = self.cases(Some(&program))?;
        cases.retain(|case| case.worlds.contains(&World::Simulated) && wanted(case));
        Ok(Ok(self.simulated(&cases, Some(&program), true, bench)?))
    }
}
