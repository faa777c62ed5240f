//@ finding: deadlock line 20
//! A vector keeps one sender for each player until the function ends.

use std::sync::mpsc;
use std::thread;

pub fn fan_out(items: Vec<u64>, n: usize) -> Vec<Vec<u64>> {
    let mut seats = Vec::new();
    let mut players = Vec::new();
    for _ in 0..n {
        let (seat, cards) = mpsc::channel();
        seats.push(seat);
        players.push(thread::spawn(move || cards.iter().collect()));
    }
    for (turn, card) in items.into_iter().enumerate() {
        seats[turn % n].send(card).unwrap();
    }
    players
        .into_iter()
        .map(|player| player.join().unwrap())
        .collect()
}
