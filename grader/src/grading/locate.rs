//! Where a submission is that runs on and on.

use anyhow::Result;
use check_record::World;

use super::cases::Case;
use super::combine::CaseResult;
use super::flow::Grading;
use super::one_case::{Bench, is_stuck};
use crate::build::{Built, Package};

impl Grading<'_> {
    /// A loop without any simulated operation has no line of its own: one such test is built once more
    /// with line tables, which tell where it was interrupted.
    pub fn locate(
        &self,
        source: &str,
        bench: &Bench<'_>,
        results: &mut [(Case, CaseResult)],
    ) -> Result<()> {
        let Some((case, _)) = results.iter().find(|(_, result)| ran_on(result)) else {
            return Ok(());
        };
        let package = Package {
            lines: true,
            incremental: false,
            ..self.package()
        };
        let Built::Done(library, _) = self.library_of(&package, World::Simulated)? else {
            return Ok(());
        };
        let tests = self.tests_of(&package, World::Simulated, &library, source)?;
        let Ok(program) = tests else { return Ok(()) };
        let located = bench.run(case, World::Simulated, &program)?;
        if ran_on(&located) {
            for (_, result) in results.iter_mut().filter(|(_, result)| ran_on(result)) {
                *result = located.clone();
            }
        }
        Ok(())
    }
}

fn ran_on(result: &CaseResult) -> bool {
    matches!(result, CaseResult::Failed(failure) if failure.finding.as_ref().is_some_and(is_stuck))
}
