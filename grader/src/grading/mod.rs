//! Grading one exercise: build, drive the submission's tests, have them judged, combine the results.

pub mod cases;
pub mod channel;
pub mod combine;
pub mod compile_fail;
pub mod drive;
mod early;
mod failure;
pub mod flow;
pub mod grader;
pub mod judge;
mod locate;
pub mod one_case;
pub mod pointing;
mod replay;
mod seen;
pub mod workspace;

pub use grader::{Grader, Task};
