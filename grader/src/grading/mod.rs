//! Grading one exercise: build, drive the submission's tests, have them judged, combine the results.

pub mod cases;
pub mod channel;
pub mod combine;
pub mod compile_fail;
mod depth;
pub mod drive;
mod early;
pub mod evidence;
mod failure;
pub mod flow;
pub mod grader;
pub mod judge;
mod lacking;
mod locate;
mod made;
pub mod one_case;
pub mod pointing;
mod programs;
mod replay;
mod seen;
pub mod shown;
mod stamp;
pub mod workspace;

pub use depth::Depth;
pub use grader::{Grader, Task};
