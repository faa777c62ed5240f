//@ finding: deadlock line 25
// Panics are reported through a channel by the panic hook; main reads all the reports.

use std::sync::mpsc;
use std::{panic, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let reports = tx.clone();
    panic::set_hook(Box::new(move |info| {
        let line = info.location().map(|place| place.line());
        let _ = reports.send(format!("a panic at {line:?}"));
    }));

    let jobs = [4, 0, 2].map(|parts| thread::spawn(move || 100 / parts));
    let mut sum = 0;
    for job in jobs {
        match job.join() {
            Ok(part) => sum += part,
            Err(_) => tx.send("one job less".to_owned()).unwrap(),
        }
    }
    drop(tx);
    println!("{sum}");
    for report in rx {
        println!("{report}");
    }
}
