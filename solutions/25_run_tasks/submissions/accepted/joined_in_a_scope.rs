//! A scope panics for a thread that nobody has joined. Here all are joined, so it does not.

use std::thread;

pub fn run_tasks(tasks: Vec<fn() -> u32>) -> (Vec<u32>, usize) {
    thread::scope(|scope| {
        let threads: Vec<_> = tasks.into_iter().map(|task| scope.spawn(task)).collect();
        let mut results = Vec::new();
        let mut panics = 0;
        for thread in threads {
            match thread.join() {
                Ok(result) => results.push(result),
                Err(_) => panics += 1,
            }
        }
        (results, panics)
    })
}
