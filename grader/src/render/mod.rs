//! Turning results into words, drawings and machine forms. Nothing here decides anything.

pub mod after;
pub mod cells;
pub mod chart;
pub mod classroom;
mod code_hints;
pub mod diff;
pub mod doctor;
pub mod explain;
pub mod explain_json;
pub mod json;
pub mod markdown;
pub mod page;
mod printed;
pub mod progress_line;
pub mod replayed;
pub mod report;
pub mod screen;
pub mod snippet;
pub mod watch;
pub mod words;
