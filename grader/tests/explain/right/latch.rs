//@ right
// A race begins when all the horses are at the gate, and ends when the last one is in.

use std::sync::{Arc, Condvar, Mutex};
use std::thread;

#[derive(Clone)]
struct Latch(Arc<(Mutex<usize>, Condvar)>);

impl Latch {
    fn new(count: usize) -> Self {
        Latch(Arc::new((Mutex::new(count), Condvar::new())))
    }

    fn count_down(&self) {
        let (count, zero) = &*self.0;
        let mut count = count.lock().unwrap();
        *count -= 1;
        if *count == 0 {
            zero.notify_all();
        }
    }

    fn wait(&self) {
        let (count, zero) = &*self.0;
        let mut count = count.lock().unwrap();
        while *count > 0 {
            count = zero.wait(count).unwrap();
        }
    }
}

fn main() {
    let (gate, finish) = (Latch::new(3), Latch::new(3));
    let horses = ["Star", "Storm", "Sugar"].map(|name| {
        let (gate, finish) = (gate.clone(), finish.clone());
        thread::spawn(move || {
            gate.count_down();
            gate.wait();
            finish.count_down();
            name.len()
        })
    });
    finish.wait();
    let letters: usize = horses.into_iter().map(|horse| horse.join().unwrap()).sum();
    assert_eq!(letters, 14);
}
