//! Joins where it spawns: each panic is noticed, and one task runs at a time.

use std::thread;

pub fn run_tasks(tasks: Vec<fn() -> u32>) -> (Vec<u32>, usize) {
    let mut results = Vec::new();
    let mut panics = 0;
    for task in tasks {
        match thread::spawn(task).join() {
            Ok(result) => results.push(result),
            Err(_) => panics += 1,
        }
    }
    (results, panics)
}
