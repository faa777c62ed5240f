//! Without a panic hook that calls `note_panic`, panics have no places, and nothing else is missing.

use check_record::{FindingKind, RunEnd};
use sim_std::sim::{self, Report, Settings};
use sim_std::sync::{Mutex, mpsc};
use sim_std::thread;

fn reports(body: impl Fn()) -> Vec<Report> {
    (0..50)
        .map(|seed| sim::run(&Settings::new(seed), &body))
        .collect()
}

/// Waits while its thread panics.
struct Waits(mpsc::Receiver<()>);

impl Drop for Waits {
    fn drop(&mut self) {
        assert!(thread::panicking());
        let _ = self.0.recv();
        assert!(thread::panicking());
    }
}

#[test]
fn panics_poison_and_are_told_apart_by_thread() {
    let body = || {
        let poisoned = Mutex::new(());
        for _ in 0..2 {
            let (tx, rx) = mpsc::channel();
            let worker = thread::spawn(move || {
                let _waits = Waits(rx);
                panic!("slowly");
            });
            thread::sleep(std::time::Duration::from_secs(1));
            assert!(!thread::panicking());
            drop(tx);
            assert!(worker.join().is_err());
        }
        thread::scope(|s| {
            let worker = s.spawn(|| {
                let _guard = poisoned.lock();
                panic!("poison");
            });
            assert!(worker.join().is_err());
        });
        assert!(poisoned.is_poisoned());
    };
    for report in reports(body) {
        assert_eq!((report.end, report.findings), (RunEnd::Finished, vec![]));
    }
}

#[test]
fn messages_are_known_from_the_payload() {
    for report in reports(|| {
        drop(thread::spawn(|| panic!("of a thread")));
        thread::sleep(std::time::Duration::from_secs(1));
        panic!("of {}", "main");
    }) {
        let message = "of main".to_owned();
        assert_eq!(
            report.end,
            RunEnd::Panicked {
                message,
                place: None
            }
        );
        assert_eq!(report.findings[0].kind, FindingKind::PanickedThread);
        assert!(
            report.findings[0].message.ends_with(": of a thread"),
            "{:#?}",
            report.findings
        );
    }
}
