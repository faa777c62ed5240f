//! Where a thread is that runs on and on: its stack, seen from a signal that interrupts it.
//!
//! Only for processes that are about to end: a handler that looks at the stack is not safe to go on from.

use check_record::Place;

/// The submission's lines on the stack, innermost first.
pub(crate) struct Stack(pub Vec<Place>);

/// The lines in a backtrace as the standard library prints it: `at file:line:column`.
fn lines(backtrace: &str, ours: fn(&Place) -> bool) -> Vec<Place> {
    let place = |line: &str| {
        let mut parts = line.trim().strip_prefix("at ")?.rsplitn(3, ':');
        let column = parts.next()?.parse().ok()?;
        let line = parts.next()?.parse().ok()?;
        let file = parts.next()?.replace('\\', "/");
        let file = file.strip_prefix("./").map_or(file.clone(), str::to_owned);
        Some(Place { file, line, column })
    };
    backtrace.lines().filter_map(place).filter(ours).collect()
}

#[cfg(unix)]
pub(crate) use signal::Thread;

#[cfg(unix)]
mod signal {
    use std::backtrace::Backtrace;
    use std::sync::OnceLock;
    use std::time::Duration;

    use check_record::Place;
    use nix::sys::pthread::{Pthread, pthread_kill, pthread_self};
    use nix::sys::signal::{SaFlags, SigAction, SigHandler, SigSet, Signal, sigaction};

    use super::Stack;

    /// Nobody needs this one, and ignoring it is its default.
    const SIGNAL: Signal = Signal::SIGURG;
    /// A thread that does not answer may hold the very lock that looking takes.
    const PATIENCE: Duration = Duration::from_millis(300);

    static CAUGHT: OnceLock<Backtrace> = OnceLock::new();

    extern "C" fn catch(_: i32) {
        // Only the addresses are taken here; names and lines are looked up by whoever asked.
        let _ = CAUGHT.set(Backtrace::force_capture());
    }

    /// A thread whose stack can be asked for.
    #[derive(Clone, Copy)]
    pub(crate) struct Thread(Pthread);

    impl Thread {
        /// The calling thread.
        pub(crate) fn current() -> Self {
            Self(pthread_self())
        }

        /// Where it is now.
        pub(crate) fn stack(self, ours: fn(&Place) -> bool) -> Option<Stack> {
            let action = SigAction::new(
                SigHandler::Handler(catch),
                SaFlags::SA_RESTART,
                SigSet::empty(),
            );
            #[expect(unsafe_code, reason = "a signal is the only way to interrupt a loop")]
            // SAFETY: the handler may deadlock in what it interrupts, which is why nobody waits for it
            // without a limit, and the process ends right after.
            unsafe { sigaction(SIGNAL, &action) }.ok()?;
            pthread_kill(self.0, SIGNAL).ok()?;
            let step = Duration::from_millis(5);
            let mut waited = Duration::ZERO;
            while CAUGHT.get().is_none() && waited < PATIENCE {
                std::thread::sleep(step);
                waited += step;
            }
            let lines = super::lines(&CAUGHT.get()?.to_string(), ours);
            (!lines.is_empty()).then_some(Stack(lines))
        }
    }
}

/// Elsewhere there is no safe way to interrupt a thread.
#[cfg(not(unix))]
#[derive(Clone, Copy)]
pub(crate) struct Thread;

#[cfg(not(unix))]
impl Thread {
    pub(crate) fn current() -> Self {
        Self
    }

    pub(crate) fn stack(self, ours: fn(&Place) -> bool) -> Option<Stack> {
        let _ = (
            self,
            lines as fn(&str, fn(&Place) -> bool) -> Vec<Place>,
            ours,
        );
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_from_a_backtrace() {
        let text = "   0: spin\n             at ./src/lib.rs:7:9\n   1: std::thread::run\n             at /rustc/x/lib.rs:1:2\n   2: go\n             at src/lib.rs:12:5\n";
        let lines = lines(text, Place::in_submission);
        assert_eq!(
            lines
                .iter()
                .map(|place| (place.line, place.column))
                .collect::<Vec<_>>(),
            [(7, 9), (12, 5)]
        );
    }
}
