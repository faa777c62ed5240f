//! Where a submission is that runs on and on.

use anyhow::Result;
use check_record::{FindingKind, World};

use super::cases::Case;
use super::combine::CaseResult;
use super::flow::Grading;
use super::one_case::Bench;
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
        let Some((case, _)) = results.iter().find(|(_, result)| is_stuck(result)) else {
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
        if is_stuck(&located) {
            for (_, result) in results.iter_mut().filter(|(_, result)| is_stuck(result)) {
                *result = located.clone();
            }
        }
        Ok(())
    }
}

/// Whether the code ran on without any operation that the simulation sees.
fn is_stuck(result: &CaseResult) -> bool {
    let CaseResult::Failed(failure) = result else {
        return false;
    };
    let finding = failure.finding.as_ref();
    finding.is_some_and(|finding| finding.kind == FindingKind::TimeLimit && finding.seed.is_none())
}
