//! What a panic says: on the screen that was there before, or kept for the page.

use std::panic;
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::terminal;

static SAID: Mutex<Option<String>> = Mutex::new(None);

/// From now on a panic of this thread gives the terminal back before it speaks; those of others are kept.
pub fn install() {
    let before = panic::take_hook();
    let own = thread::current().id();
    panic::set_hook(Box::new(move |info| {
        if thread::current().id() == own || !terminal::is_taken() {
            terminal::give_back();
            before(info);
        } else {
            *SAID.lock().unwrap_or_else(PoisonError::into_inner) = Some(info.to_string());
        }
    }));
}

/// What the last panic of another thread said.
pub fn said() -> String {
    let said = SAID.lock().unwrap_or_else(PoisonError::into_inner).take();
    said.unwrap_or_else(|| "the grader panicked".to_owned())
}
