//@ finding: deadlock line 35
// A pool with one worker; a task hands half of its work back to the pool and waits for it.

use std::sync::mpsc::{self, Sender};
use std::thread;

type Task = Box<dyn FnOnce(&Sums) + Send>;

#[derive(Clone)]
struct Sums {
    tasks: Sender<Task>,
}

impl Sums {
    fn start() -> Self {
        let (tasks, queue) = mpsc::channel::<Task>();
        let sums = Sums { tasks };
        let inner = sums.clone();
        thread::spawn(move || queue.into_iter().for_each(|task| task(&inner)));
        sums
    }

    fn sum(&self, numbers: Vec<u64>) -> u64 {
        let (tx, rx) = mpsc::channel();
        let task = move |pool: &Sums| {
            let sum = if numbers.len() <= 2 {
                numbers.iter().sum()
            } else {
                let (left, right) = numbers.split_at(numbers.len() / 2);
                right.iter().sum::<u64>() + pool.sum(left.to_vec())
            };
            tx.send(sum).unwrap();
        };
        self.tasks.send(Box::new(task)).unwrap();
        rx.recv().unwrap()
    }
}

fn main() {
    let pool = Sums::start();
    println!("{}", pool.sum(vec![1, 2, 3, 4]));
}
