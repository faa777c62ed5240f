//! Deals well, and then writes the hands down in the order in which they arrive.

use std::sync::mpsc;
use std::thread;

pub fn fan_out(items: Vec<u64>, n: usize) -> Vec<Vec<u64>> {
    let (table, hands) = mpsc::channel();
    let mut seats = Vec::new();
    for _ in 0..n {
        let (seat, cards) = mpsc::channel();
        seats.push(seat);
        let table = table.clone();
        thread::spawn(move || {
            let hand: Vec<u64> = cards.iter().collect();
            table.send(hand).unwrap();
        });
    }
    drop(table);
    for (turn, card) in items.into_iter().enumerate() {
        seats[turn % n].send(card).unwrap();
    }
    drop(seats);
    hands.iter().collect()
}
