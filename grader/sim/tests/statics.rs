//! Every run finds the statics as they were made, whatever earlier runs did to them.

#![cfg(target_os = "linux")]

mod common;

use sim_std::sync::atomic::{AtomicUsize, Ordering};
use sim_std::sync::mpsc::{Sender, channel};
use sim_std::sync::{LazyLock, Mutex, Once, OnceLock, RwLock};
use sim_std::thread;

static NEXT: AtomicUsize = AtomicUsize::new(7);
static NAMES: Mutex<Vec<String>> = Mutex::new(Vec::new());
static LIMIT: RwLock<u32> = RwLock::new(3);
static SENDER: Mutex<Option<Sender<u32>>> = Mutex::new(None);
static ONCE: Once = Once::new();
static CONFIG: OnceLock<Mutex<Vec<u32>>> = OnceLock::new();
static TABLE: LazyLock<Mutex<Vec<u32>>> = LazyLock::new(|| Mutex::new(vec![1, 2]));

#[test]
fn every_run_begins_anew() {
    common::passes(|| {
        assert_eq!(NEXT.fetch_add(1, Ordering::SeqCst), 7);
        let worker = thread::spawn(|| NEXT.fetch_add(1, Ordering::SeqCst));
        assert_eq!(worker.join().unwrap(), 8);

        let mut names = NAMES.lock().unwrap();
        assert_eq!(names.len(), 0);
        names.extend(["a".to_owned(), "b".to_owned()]);
        drop(names);

        assert_eq!(*LIMIT.read().unwrap(), 3);
        *LIMIT.write().unwrap() += 1;

        let mut done = 0;
        ONCE.call_once(|| done += 1);
        assert_eq!(done, 1);

        assert!(CONFIG.get().is_none());
        let config = CONFIG.get_or_init(|| Mutex::new(vec![5]));
        config.lock().unwrap().push(6);
        assert_eq!(*config.lock().unwrap(), [5, 6]);

        TABLE.lock().unwrap().push(3);
        assert_eq!(*TABLE.lock().unwrap(), [1, 2, 3]);
    });
}

#[test]
fn a_poisoned_static_is_whole_in_the_next_run() {
    static SHARED: Mutex<u32> = Mutex::new(1);
    let reports = common::runs(|| {
        let worker = thread::spawn(|| {
            let _guard = SHARED.lock().unwrap();
            panic!("with the guard");
        });
        assert!(worker.join().is_err());
        assert!(SHARED.is_poisoned());
    });
    for report in reports {
        assert_eq!(report.end, check_record::RunEnd::Finished);
    }
}

#[test]
fn a_sender_that_a_run_left_behind_is_gone() {
    common::passes(|| {
        let (tx, rx) = channel();
        assert!(SENDER.lock().unwrap().replace(tx).is_none());
        thread::spawn(|| {
            let tx = SENDER.lock().unwrap().take();
            tx.unwrap().send(4).unwrap();
        });
        assert_eq!(rx.iter().sum::<u32>(), 4);
    });
    // In these runs it stays there.
    for report in common::runs(|| {
        let (tx, rx) = channel::<u32>();
        assert!(SENDER.lock().unwrap().replace(tx).is_none());
        assert!(rx.recv().is_err());
    }) {
        assert_eq!(report.findings[0].kind, check_record::FindingKind::Deadlock);
    }
}
