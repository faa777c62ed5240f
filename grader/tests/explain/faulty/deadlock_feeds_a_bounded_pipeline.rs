//@ finding: deadlock line 18
// Main feeds ten jobs into a pipeline with short queues and reads the results afterwards.

use std::sync::mpsc::sync_channel;
use std::thread;

fn main() {
    let (jobs_in, jobs) = sync_channel::<u64>(2);
    let (results_in, results) = sync_channel::<u64>(2);
    let cuber = thread::spawn(move || {
        while let Ok(n) = jobs.recv() {
            if results_in.send(n.pow(3)).is_err() {
                break;
            }
        }
    });
    for n in 0..10 {
        jobs_in.send(n).unwrap();
    }
    drop(jobs_in);
    println!("{}", results.iter().sum::<u64>());
    cuber.join().unwrap();
}
