//! Grading one exercise: build, drive the submission's tests, have them judged, combine the results.

pub mod cases;
pub mod channel;
pub mod combine;
pub mod compile_fail;
pub mod drive;
pub mod exercise;
pub mod judge;
pub mod workspace;

pub use exercise::{Grader, Task};
