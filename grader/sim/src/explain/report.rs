//! A run that is over, summed up.

use check_record::Finding;

use super::{deadlock, leak, limits, lost, panicked};
use crate::engine::run::{Run, Stop};
use crate::sim::Report;

impl Run {
    /// Says what the run showed, and hands everything over.
    pub fn report(&mut self) -> Report {
        let mut findings: Vec<Finding> = lost::findings(self).collect();
        let ended_by = match &self.stop {
            Some(Stop::Fault(fault)) => Some(limits::finding(self, fault)),
            Some(Stop::Stuck) if !self.main_ended() => Some(deadlock::finding(self)),
            Some(Stop::Spent) if !self.main_ended() => Some(limits::time(self)),
            Some(Stop::Stuck | Stop::Spent) => {
                let (leaks, leaked) = leak::findings(self);
                self.tally.leaked = leaked;
                findings.extend(leaks);
                None
            }
            Some(Stop::Panicked | Stop::Redundant) | None => None,
        };
        // What ended the run explains the rest.
        findings.splice(0..0, ended_by);
        findings.extend(panicked::findings(self));
        Report {
            seed: self.seed,
            end: self.end(),
            findings,
            trace: self.trace(),
            chart: self.chart(),
        }
    }
}
