//@ finding: deadlock line 35
// Observers behind a trait report to a board; one observer is still in the list.

use std::sync::mpsc::{self, Sender};

trait Observer {
    fn observe(&mut self, value: i32);
}

struct Counter(usize);

struct Line {
    board: Sender<i32>,
}

impl Observer for Counter {
    fn observe(&mut self, _: i32) {
        self.0 += 1;
    }
}

impl Observer for Line {
    fn observe(&mut self, value: i32) {
        self.board.send(value).expect("the board listens");
    }
}

fn main() {
    let (board, shown) = mpsc::channel();
    let mut observers: Vec<Box<dyn Observer>> =
        vec![Box::new(Counter(0)), Box::new(Line { board })];
    for value in [3, -1, 4] {
        observers.iter_mut().for_each(|o| o.observe(value));
    }
    let lowest = shown.iter().min();
    println!("{lowest:?} by {} observers", observers.len());
}
