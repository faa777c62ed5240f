//! Which source lines are the submission's.

use real_std::cell::RefCell;

use check_record::Place;

use super::At;

/// Decides per file once and remembers it.
pub struct Places {
    is_submission: fn(&Place) -> bool,
    /// Addresses of file names: a name may have several, which costs one more entry.
    files: RefCell<Vec<(usize, bool)>>,
}

impl Places {
    pub fn new(is_submission: fn(&Place) -> bool) -> Self {
        Self {
            is_submission,
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

    /// As [`Self::show`], for a place from elsewhere.
    pub fn filter(&self, place: Place) -> Option<Place> {
        (self.is_submission)(&place).then_some(place)
    }
}
