//@ finding: deadlock line 20
// Four inspectors look at four machines; only the broken ones are reported.

use std::sync::mpsc::channel;
use std::thread;

fn main() {
    let machines = [70, 120, 95, 180];
    let (tx, rx) = channel();
    for (number, heat) in machines.into_iter().enumerate() {
        let tx = tx.clone();
        thread::spawn(move || {
            if heat > 100 {
                tx.send((number, heat)).unwrap();
            }
        });
    }
    let mut broken = Vec::with_capacity(machines.len());
    for _ in 0..machines.len() {
        let Ok(report) = rx.recv() else { break };
        broken.push(report);
    }
    println!("{broken:?}");
}
