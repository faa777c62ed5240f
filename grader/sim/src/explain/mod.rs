//! What a run's end means, in words and source lines.

mod busy;
mod deadlock;
mod fate;
mod help;
mod leak;
mod limits;
mod lost;
mod owners;
mod panicked;
mod phrases;
mod report;
mod story;
mod ways_out;
mod words;
