//! Checks that hold for a block as a whole: some schedule must show it, not each.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use check_record::{Failure, Value};

use crate::value::Mismatch;

/// By the line of the check: what was seen, as long as no run showed what was asked for.
static OPEN: Mutex<BTreeMap<u32, Option<String>>> = Mutex::new(BTreeMap::new());

fn open() -> MutexGuard<'static, BTreeMap<u32, Option<String>>> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Notes what one run showed.
pub(crate) fn note(
    line: u32,
    reported: Option<&Value>,
    decide: impl FnOnce(Option<&Value>) -> Result<(), Mismatch>,
    what: impl FnOnce() -> String,
) {
    match decide(reported) {
        Ok(()) => {
            open().insert(line, None);
        }
        Err(mismatch) => {
            let sentence = mismatch.sentence(&what());
            open().entry(line).or_insert(Some(sentence));
        }
    }
}

/// The checks that no run of the block has met; the next block begins anew.
pub(crate) fn unmet() -> Vec<Failure> {
    let all = std::mem::take(&mut *open());
    all.into_values().flatten().map(Failure::new).collect()
}
