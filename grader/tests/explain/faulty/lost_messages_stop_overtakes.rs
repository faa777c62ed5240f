//@ finding: lost_messages line 30
// Two cashiers ring up sales; the first one to close ends the accounting.

use std::sync::mpsc::{Sender, channel};
use std::thread;

enum Till {
    Sale(u64),
    Closed,
}

fn cashier(till: Sender<Till>, sales: &[u64]) {
    for cents in sales {
        let _ = till.send(Till::Sale(*cents));
    }
    let _ = till.send(Till::Closed);
}

fn main() {
    let (till, rolls) = channel();
    let second = till.clone();
    let cashiers = [
        thread::spawn(move || cashier(till, &[250, 1200])),
        thread::spawn(move || cashier(second, &[999])),
    ];
    for cashier in cashiers {
        cashier.join().unwrap();
    }
    let mut sum = 0;
    while let Ok(Till::Sale(cents)) = rolls.recv() {
        sum += cents;
    }
    println!("{sum}");
}
