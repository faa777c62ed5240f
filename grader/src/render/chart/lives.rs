//! What each thread does at one moment: replayed event by event.

use check_record::{Event, EventKind};

/// How a lifeline is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Life {
    #[default]
    Unborn,
    Runs,
    Blocked,
    Gone,
}

/// All threads, after so many events.
pub struct Lives {
    threads: Vec<Life>,
}

impl Lives {
    pub fn new(threads: usize) -> Self {
        let mut threads = vec![Life::Unborn; threads];
        if let Some(main) = threads.first_mut() {
            *main = Life::Runs;
        }
        Self { threads }
    }

    pub fn apply(&mut self, event: &Event) {
        if let EventKind::Spawn { child } = event.kind {
            self.threads[child] = Life::Runs;
        }
        self.threads[event.thread] = match event.kind {
            EventKind::Wait { .. } => Life::Blocked,
            EventKind::End => Life::Gone,
            _ => Life::Runs,
        };
    }

    /// Several threads that share one column.
    pub fn together(&self, threads: &[usize]) -> Life {
        let any = |life| threads.iter().any(|&thread| self.threads[thread] == life);
        [Life::Runs, Life::Blocked, Life::Gone]
            .into_iter()
            .find(|&life| any(life))
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threads_in_one_column_are_blocked_only_when_none_runs() {
        let mut lives = Lives::new(3);
        let mut happens = |thread, kind| {
            lives.apply(&Event {
                thread,
                place: None,
                nanos: 0,
                kind,
            });
            lives.together(&[1, 2])
        };
        let wait = EventKind::Wait {
            on: check_record::WaitOn::Scope,
            until: None,
        };
        assert_eq!(happens(0, EventKind::Spawn { child: 1 }), Life::Runs);
        assert_eq!(happens(1, wait.clone()), Life::Blocked);
        assert_eq!(happens(0, EventKind::Spawn { child: 2 }), Life::Runs);
        assert_eq!(happens(2, EventKind::End), Life::Blocked);
        assert_eq!(happens(1, EventKind::End), Life::Gone);
    }
}
