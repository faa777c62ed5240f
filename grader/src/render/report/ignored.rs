//! What lies beside the graded files and was not used.

use crate::ignored::{List, What};
use crate::render::screen::{DIM, Screen};

/// Files in an exercise's folder.
pub fn beside(list: &List, screen: Screen) -> String {
    said(list, "only `src/lib.rs` is graded; not used:", screen)
}

/// Files around a submission, of which the course has its own.
pub fn unused(list: &List, screen: Screen) -> String {
    said(list, "the course's own files are used; not used:", screen)
}

fn said(list: &List, begin: &str, screen: Screen) -> String {
    if list.files.is_empty() {
        return String::new();
    }
    let files = list.files.iter().map(|ignored| {
        let what = match ignored.what {
            What::Added => "added",
            What::Changed => "changed",
        };
        format!("`{}` ({what})", ignored.file)
    });
    let files = files.collect::<Vec<_>>().join(", ");
    let more = match list.more {
        0 => String::new(),
        more => format!(", and {more} more"),
    };
    let text = screen.plain(&format!("{begin} {files}{more}"));
    format!("\n{DIM}{}{DIM:#}\n", screen.wrapped(&text, "  "))
}
