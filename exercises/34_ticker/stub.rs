//! The metronome.
//!
//! In a dance school a metronome counts aloud, and the dancers listen. Whoever has the switch can stop it, or simply
//! leave with the switch in the pocket: a metronome without a switch is to be silent, too.
//!
//! The school bought one with a flag inside. It looks at the flag before each beat. For a waltz nobody noticed anything.
//! Then somebody set it to one beat a day, for a very slow piece, and stopped it after a minute; the hall stayed locked
//! until the next morning, because the metronome was still asleep. Run `cargo run -p grader check ticker` to see what
//! else is wrong with it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

/// The switch: stops its metronome when it is used, or dropped.
pub struct Canceller {
    stopped: Arc<AtomicBool>,
}

/// Starts a thread that counts 0, 1, 2, … and sends one number after each `period`.
///
/// - When the canceller is used or dropped, the counting ends at once, however long the period is: the thread ends, and
///   the channel is closed. Beats that were sent before can still be received.
/// - When the receiver is gone, the thread ends quietly, at the next beat at the latest.
/// - Between two beats the thread sleeps.
pub fn spawn_ticker(period: Duration) -> (Receiver<u64>, Canceller) {
    let (tx, beats) = mpsc::channel();
    let stopped = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&stopped);
    thread::spawn(move || {
        for beat in 0.. {
            thread::sleep(period);
            if flag.load(Ordering::SeqCst) {
                return;
            }
            tx.send(beat).unwrap();
        }
    });
    (beats, Canceller { stopped })
}

impl Canceller {
    /// Stops the metronome.
    pub fn cancel(self) {
        self.stopped.store(true, Ordering::SeqCst);
    }
}
