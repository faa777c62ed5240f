//! Runs code under the simulation: one call of [`run`] is one schedule, an [`Explorer`] tries many, and
//! [`shortened`] tells one in the fewest words.

mod explorer;
mod once;
mod progress;
mod shorten;

pub use explorer::{Explorer, Plan, Tried};
pub use once::{Report, is_active, note_panic, run, trace};
pub use progress::{Progress, progress};
pub use shorten::{Short, shortened};

pub use crate::engine::settings::{Settings, Strategy};
