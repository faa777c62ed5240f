//! Ctrl-C: whatever runs is stopped, and nothing new is started. Or only one run is called off, and others follow.
//!
//! Programs run in groups of their own, so the terminal's signal does not reach them; the grader passes it on.

use std::collections::BTreeSet;
use std::fmt;
use std::process::Child;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use anyhow::Result;

static REQUESTED: AtomicBool = AtomicBool::new(false);
static CALLED_OFF: AtomicBool = AtomicBool::new(false);
static RUNNING: Mutex<BTreeSet<u32>> = Mutex::new(BTreeSet::new());

/// The error that ends everything after Ctrl-C.
#[derive(Debug)]
pub struct Interrupted;

impl fmt::Display for Interrupted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("interrupted; what was graded so far is saved")
    }
}

impl std::error::Error for Interrupted {}

/// Begins to listen. Without a listener Ctrl-C ends the grader at once, and programs by their parent's death.
pub fn listen() {
    let _ = ctrlc::set_handler(|| {
        REQUESTED.store(true, Ordering::SeqCst);
        kill_all();
    });
}

/// Stops what runs. Until [`renew`] nothing new is started, and whoever asks for it gets [`Interrupted`].
pub fn call_off() {
    CALLED_OFF.store(true, Ordering::SeqCst);
    kill_all();
}

/// Lets programs start again, once the run that was called off is over.
pub fn renew() {
    CALLED_OFF.store(false, Ordering::SeqCst);
}

fn kill_all() {
    for &group in RUNNING
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .iter()
    {
        super::group::kill_group(group);
    }
}

/// Whether what runs is to stop.
pub fn requested() -> bool {
    is_the_end() || CALLED_OFF.load(Ordering::SeqCst)
}

/// Whether somebody asked the grader to end.
pub fn is_the_end() -> bool {
    REQUESTED.load(Ordering::SeqCst)
}

/// An error if what runs is to stop.
pub fn check() -> Result<()> {
    if requested() {
        Err(Interrupted.into())
    } else {
        Ok(())
    }
}

/// A program that is running, until this is dropped.
pub struct Running(u32);

/// Starts a program that is to be stopped on Ctrl-C. Nobody can see it before it is registered.
pub fn start(spawn: impl FnOnce() -> Result<Child>) -> Result<(Child, Running)> {
    let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    let child = spawn()?;
    running.insert(child.id());
    if requested() {
        super::group::kill_group(child.id());
    }
    let guard = Running(child.id());
    Ok((child, guard))
}

/// Calls `look` with the programs that run now; none starts or is forgotten meanwhile.
pub fn with_running<R>(look: impl FnOnce(&BTreeSet<u32>) -> R) -> R {
    look(&RUNNING.lock().unwrap_or_else(PoisonError::into_inner))
}

impl Drop for Running {
    fn drop(&mut self) {
        RUNNING
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&self.0);
    }
}
