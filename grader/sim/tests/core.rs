//! The engine itself.

mod common;

use check_record::FindingKind;
use common::*;
use sim_std::sync::mpsc;
use sim_std::thread;
use std::time::Duration;

#[test]
fn fan_in_adds_up() {
    passes(|| {
        let (tx, rx) = mpsc::channel();
        let handles: Vec<_> = (0..10)
            .map(|i| {
                let tx = tx.clone();
                thread::spawn(move || (0..10).for_each(|k| tx.send(i * k).expect("open")))
            })
            .collect();
        drop(tx);
        assert_eq!(rx.iter().sum::<u32>(), 45 * 45);
        handles
            .into_iter()
            .for_each(|handle| handle.join().expect("no panic"));
    });
}

#[test]
fn a_sender_that_stays_alive_is_a_deadlock() {
    let mut line = 0;
    let at = std::cell::Cell::new(0);
    let found = finds(FindingKind::Deadlock, || {
        let (tx, rx) = mpsc::channel::<u32>();
        let tx2 = tx.clone();
        thread::spawn(move || tx2.send(1));
        at.set(line!() + 1);
        for _ in rx {}
    });
    line += at.get();
    assert_eq!(found[0].place.as_ref().map(|place| place.line), Some(line));
}

#[test]
fn rendezvous_and_bounded() {
    for capacity in 0..3 {
        passes(|| {
            let (tx, rx) = mpsc::sync_channel(capacity);
            let h = thread::spawn(move || {
                for i in 0..20 {
                    tx.send(i).unwrap();
                }
            });
            thread::sleep(Duration::from_secs(3600));
            assert_eq!(rx.iter().collect::<Vec<_>>(), (0..20).collect::<Vec<_>>());
            h.join().unwrap();
        });
    }
}

#[test]
fn many_runs_are_fast() {
    let start = std::time::Instant::now();
    for seed in 0..1000 {
        run(seed, || {
            let (tx, rx) = mpsc::channel();
            for i in 0..10 {
                let tx = tx.clone();
                thread::spawn(move || (0..10).for_each(|k| tx.send(i * k).expect("open")));
            }
            drop(tx);
            assert_eq!(rx.iter().sum::<u32>(), 45 * 45);
        });
    }
    eprintln!("{:?}", start.elapsed());
}
