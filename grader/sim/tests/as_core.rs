//! A learner's file that takes some of its names from `core` and `alloc`: they are simulated, too, if this crate
//! stands for `core` as well. The real `alloc` has nothing that would have to be simulated.

extern crate alloc;
// As `--extern core=… --extern std=…` do it.
extern crate sim_std as core;
#[macro_use]
extern crate sim_std as std;

mod common;

use check_record::{FindingKind, RunEnd};
use common::run;

/// Names of `core`, and whatever else the compiler makes names of `core` of.
mod learner {
    use alloc::collections::BTreeMap;
    use alloc::sync::Arc;
    use core::fmt;
    use core::future::Future;
    use core::hint;
    use core::pin::{Pin, pin};
    use core::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
    use core::task::{Context, Poll, Waker};
    use core::time::Duration;
    use std::thread;

    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub enum Answer {
        #[default]
        None,
        One(u32),
        Two {
            left: u8,
            right: u8,
        },
    }

    #[derive(Clone, Debug, Default, PartialEq, PartialOrd)]
    pub struct Answers<T> {
        all: Vec<T>,
        share: f64,
    }

    impl fmt::Display for Answer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "<{self:?}>")
        }
    }

    struct Soon(u32);

    impl Future for Soon {
        type Output = u32;

        fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u32> {
            Poll::Ready(self.0)
        }
    }

    async fn double(n: u32) -> u32 {
        let soon = async || Soon(n).await;
        soon().await * 2
    }

    fn number(text: &str) -> Result<u32, Box<dyn core::error::Error>> {
        let number = text.parse()?;
        Ok(number)
    }

    pub fn everything() -> String {
        let mut future = pin!(double(4));
        let doubled = future
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()));
        let two = Answer::Two { left: 1, right: 2 };
        let answers = Answers {
            all: vec![Answer::One(1), two],
            share: 0.5,
        };
        assert!(matches!(answers.all[..], [Answer::One(1), _]) && answers == answers.clone());
        core::assert_eq!(Answer::default().max(two), two);
        assert!(answers > Answers::default());
        let mut sums = BTreeMap::new();
        for word in alloc::vec!["7", "x"] {
            let sum: &mut u32 = sums.entry(word).or_default();
            *sum += number(word).unwrap_or(100);
        }
        format!("{doubled:?} {two} {sums:?}")
    }

    /// Its threads wait for each other by looking: real atomics would never let the other one run.
    pub fn spin() -> usize {
        static READY: AtomicBool = AtomicBool::new(false);
        READY.store(false, Ordering::SeqCst);
        let looks = Arc::new(AtomicUsize::new(0));
        let theirs = Arc::clone(&looks);
        let waiter = thread::spawn(move || {
            while !READY.load(Ordering::SeqCst) {
                theirs.fetch_add(1, Ordering::Relaxed);
                hint::spin_loop();
            }
        });
        thread::sleep(Duration::ZERO);
        READY.store(true, Ordering::SeqCst);
        waiter.join().expect("no panic");
        looks.load(Ordering::SeqCst)
    }

    pub fn spin_for_ever() {
        loop {
            hint::spin_loop();
        }
    }
}

#[test]
fn names_of_core_are_simulated_and_the_language_goes_on_working() {
    let mut looks = std::collections::BTreeSet::new();
    for seed in 0..50 {
        let seen = std::cell::RefCell::new((String::new(), 0));
        let report = run(seed, || {
            *seen.borrow_mut() = (learner::everything(), learner::spin());
        });
        assert_eq!((report.end, report.findings), (RunEnd::Finished, vec![]));
        let (text, n) = seen.into_inner();
        assert_eq!(
            text,
            "Ready(8) <Two { left: 1, right: 2 }> {\"7\": 7, \"x\": 100}"
        );
        looks.insert(n);
    }
    assert!(looks.len() > 1, "always {looks:?} looks: not scheduled");
}

#[test]
fn a_spin_loop_is_a_busy_wait() {
    let report = run(0, learner::spin_for_ever);
    assert_eq!(report.findings[0].kind, FindingKind::BusyWait);
}
