//! What is made once, however often it is asked for.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

use anyhow::Result;

/// Things by what they were made for.
#[derive(Debug)]
pub struct Made<K, V>(Mutex<HashMap<K, V>>);

impl<K, V> Default for Made<K, V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash, V: Clone> Made<K, V> {
    /// The thing for `key`, made now if it is not there; what could not be made is tried again.
    pub fn get(&self, key: K, make: impl FnOnce() -> Result<V>) -> Result<V> {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(thing) = known().get(&key) {
            return Ok(thing.clone());
        }
        let thing = make()?;
        known().insert(key, thing.clone());
        Ok(thing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_is_made_once() {
        let made = Made::default();
        assert!(made.get(1, || anyhow::bail!("no")).is_err());
        assert_eq!(made.get(1, || Ok("one")).unwrap(), "one");
        assert_eq!(made.get(1, || Ok("another")).unwrap(), "one");
        assert_eq!(made.get(2, || Ok("two")).unwrap(), "two");
    }
}
