//! Grading one exercise: build, drive the submission's tests, have them judged, combine the results.

pub mod cases;
pub mod channel;
pub mod combine;
pub mod compile_fail;
pub mod drive;
pub mod flow;
pub mod grader;
pub mod judge;
pub mod one_case;
pub mod pointing;
pub mod workspace;

pub use grader::{Grader, Task};
