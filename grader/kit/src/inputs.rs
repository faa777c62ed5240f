//! What a test draws its inputs from, and what it may ask about the run so far.

use check_record::Trace;

use crate::session;

/// A source of inputs that is the same in drive and judge, and different for every submission, so
/// that nothing can be hard-coded.
pub fn inputs() -> fastrand::Rng {
    fastrand::Rng::with_seed(session::current().order().seed)
}

/// What the simulation has seen of the current run; all zero in the native world.
pub fn trace() -> Trace {
    #[cfg(feature = "simulated")]
    if sim_std::sim::is_active() {
        return sim_std::sim::trace();
    }
    Trace::default()
}
