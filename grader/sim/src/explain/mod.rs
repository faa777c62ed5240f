//! What a run's end means, in words and source lines.

mod busy;
mod deadlock;
mod help;
mod leak;
mod limits;
mod lost;
mod owners;
mod panicked;
mod phrases;
mod report;
mod story;
mod words;
