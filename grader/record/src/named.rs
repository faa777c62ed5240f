//! What the source calls the things that a run can only name by their lines.

use serde::{Deserialize, Serialize};

/// Something that a call at this place makes or uses, by its name in the source.
///
/// The place is the one that `#[track_caller]` reports: of a function call its start, of a method call the
/// start of the method's name, of a `for` loop its keyword or label. Columns are those of a screen: a tab
/// counts 4, a wide character 2.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// Counted from 1.
    pub line: u32,
    /// Counted from 1.
    pub column: u32,
    /// The sender of `channel()`, the new sender of `clone()`, the handle of `spawn()`, the receiver of any
    /// other method call: `tx`, `self.tx`.
    pub name: String,
    /// The receiver of `channel()`.
    pub receiver: Option<String>,
    /// Where the source keeps it afterwards, a phrase that follows the name: "in the field `tx` of `Hub`",
    /// "captured by the closure at line 12", "in the vector `senders`", "inside an `Arc`".
    pub kept: Option<String>,
}
