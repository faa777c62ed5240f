//@ finding: self_deadlock line 10
//! Puts all cards in front of empty seats, each with room for one.

use std::sync::mpsc;
use std::thread;

pub fn fan_out(items: Vec<u64>, n: usize) -> Vec<Vec<u64>> {
    let (seats, places): (Vec<_>, Vec<_>) = (0..n).map(|_| mpsc::sync_channel(1)).unzip();
    for (turn, card) in items.into_iter().enumerate() {
        seats[turn % n].send(card).unwrap();
    }
    drop(seats);
    let players: Vec<_> = places
        .into_iter()
        .map(|cards| thread::spawn(move || cards.iter().collect()))
        .collect();
    players
        .into_iter()
        .map(|player| player.join().unwrap())
        .collect()
}
