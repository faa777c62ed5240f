//! Comparing two folders: bounded, without following links, and without reading large files to their end.

use std::fs::{FileType, Metadata};
use std::io::Read;
use std::path::Path;

use super::{Ignored, List, NAMED, What};
use crate::intake;

/// Entries that are looked at. The course has some hundreds.
const LOOKED_AT: usize = 5_000;

/// Of each file, this much is compared.
const COMPARED: u64 = 1 << 20;

/// Folders are not entered further down than this.
const DEEPEST: usize = 12;

/// What tools leave behind.
const LEFT_BEHIND: [&str; 5] = [".DS_Store", ".git", ".grader", "Cargo.lock", "target"];

pub struct Comparison {
    list: List,
    looked_at: usize,
    /// Files that are used.
    used: fn(&str) -> bool,
}

impl Comparison {
    pub fn new(used: fn(&str) -> bool) -> Self {
        Self {
            list: List::default(),
            looked_at: 0,
            used,
        }
    }

    pub fn list(self) -> List {
        self.list
    }

    /// Everything in their folder that ours has not, or has otherwise.
    pub fn folder(&mut self, theirs: &Path, ours: &Path, shown: &str) {
        let is_folder = std::fs::symlink_metadata(theirs).is_ok_and(|it| it.is_dir());
        if !is_folder || shown.matches('/').count() > DEEPEST {
            return;
        }
        let entries = std::fs::read_dir(theirs).into_iter().flatten().flatten();
        let mut names: Vec<_> = entries.take(LOOKED_AT).map(|it| it.file_name()).collect();
        names.sort();
        for name in names {
            let shown_name = intake::shown(Path::new(&name));
            let left_behind = LEFT_BEHIND.contains(&shown_name.as_str())
                || shown_name.ends_with(".rs.bk")
                || shown_name.ends_with('~');
            if left_behind {
                continue;
            }
            let shown = if shown.is_empty() {
                shown_name
            } else {
                format!("{shown}/{shown_name}")
            };
            self.entry(&theirs.join(&name), &ours.join(&name), &shown);
        }
    }

    /// One of their entries, which may not be there.
    pub fn entry(&mut self, theirs: &Path, ours: &Path, shown: &str) {
        self.looked_at += 1;
        if self.looked_at > LOOKED_AT || (self.used)(shown) {
            return;
        }
        let Ok(their) = std::fs::symlink_metadata(theirs) else {
            return;
        };
        let Ok(our) = std::fs::symlink_metadata(ours) else {
            // A folder is told with one name, whatever is in it.
            let end = if their.is_dir() { "/" } else { "" };
            self.tell(format!("{shown}{end}"), What::Added);
            return;
        };
        if their.is_dir() && our.is_dir() {
            self.folder(theirs, ours, shown);
        } else if !is_same((theirs, &their), (ours, &our)) {
            self.tell(shown.to_owned(), What::Changed);
        }
    }

    fn tell(&mut self, file: String, what: What) {
        if self.list.files.len() < NAMED {
            self.list.files.push(Ignored { file, what });
        } else {
            self.list.more += 1;
        }
    }
}

fn is_same((theirs, their): (&Path, &Metadata), (ours, our): (&Path, &Metadata)) -> bool {
    let both = |is: fn(&FileType) -> bool| is(&their.file_type()) && is(&our.file_type());
    if both(FileType::is_symlink) {
        return std::fs::read_link(theirs).ok() == std::fs::read_link(ours).ok();
    }
    both(FileType::is_file)
        && their.len() == our.len()
        && beginning(theirs).is_some_and(|begins| Some(begins) == beginning(ours))
}

fn beginning(path: &Path) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = intake::open(path).ok()?;
    file.take(COMPARED).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}
