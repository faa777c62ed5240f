//! A run that is over, summed up.

use super::{deadlock, leak, limits, panicked};
use crate::engine::run::{Run, Stop};
use crate::sim::Report;

impl Run {
    /// Adds what the end itself shows, and hands everything over.
    pub fn report(&mut self) -> Report {
        let finding = match &self.stop {
            Some(Stop::Found(finding)) => Some((**finding).clone()),
            Some(Stop::Stuck) if !self.main_ended() => Some(deadlock::finding(self)),
            Some(Stop::Spent) if !self.main_ended() => Some(limits::time(self)),
            Some(Stop::Stuck | Stop::Spent) => {
                let (findings, leaked) = leak::findings(self);
                self.tally.leaked = leaked;
                self.findings.extend(findings);
                None
            }
            Some(Stop::Panicked) | None => None,
        };
        // What ended the run explains the rest.
        self.findings.splice(0..0, finding);
        self.findings.extend(panicked::findings(self));
        Report {
            end: self.end(),
            findings: real_std::mem::take(&mut self.findings),
            trace: self.trace(),
        }
    }
}
