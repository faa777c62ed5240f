//! Which source lines are the submission's, and what it calls what it makes there.

use real_std::cell::RefCell;
use real_std::sync::Arc;

use check_record::{Named, Place};

use super::At;

/// Decides per file once and remembers it.
pub struct Places {
    is_submission: fn(&Place) -> bool,
    names: Arc<[Named]>,
    /// Addresses of file names: a name may have several, which costs one more entry.
    files: RefCell<Vec<(usize, bool)>>,
}

impl Places {
    pub fn new(is_submission: fn(&Place) -> bool, names: Arc<[Named]>) -> Self {
        Self {
            is_submission,
            names,
            files: RefCell::default(),
        }
    }

    /// Whether the line may be shown to the learner.
    pub fn ours(&self, at: At) -> bool {
        let file = at.file().as_ptr().addr();
        let known = self
            .files
            .borrow()
            .iter()
            .find(|(known, _)| *known == file)
            .copied();
        if let Some((_, ours)) = known {
            return ours;
        }
        let ours = (self.is_submission)(&Place::from(at));
        self.files.borrow_mut().push((file, ours));
        ours
    }

    /// The line as a place, if it may be shown.
    pub fn show(&self, at: At) -> Option<Place> {
        self.ours(at).then(|| Place::from(at))
    }

    /// What the source calls what is made or used there.
    pub fn named(&self, at: At) -> Option<&Named> {
        let there = |named: &&Named| (named.line, named.column) == (at.line(), at.column());
        self.names.iter().find(there).filter(|_| self.ours(at))
    }

    /// As [`Self::show`], for a place from elsewhere.
    pub fn filter(&self, place: Place) -> Option<Place> {
        (self.is_submission)(&place).then_some(place)
    }
}
