//! How much of a grading is wanted.

/// How far a grading goes once something was found. A submission that nothing speaks against is always graded
/// in both worlds, to its end: nobody is accepted sooner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// Every test in every world: what points are given for.
    #[default]
    Whole,
    /// All that the simulation shows. Real threads are not asked about what it has refused: there is a verdict
    /// and there are findings, and no points yet.
    Verdict,
    /// The first test that fails ends it: that a source is refused, and one reason.
    Refusal,
}
