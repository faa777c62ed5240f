//! What a run's end means, in words and source lines.

pub mod busy;
pub mod deadlock;
mod help;
pub mod leak;
pub mod limits;
pub mod lost;
mod owners;
mod panicked;
mod phrases;
mod report;
mod story;
mod words;
