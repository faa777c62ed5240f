//@ finding: deadlock line 24
//! The cards end, but the channel for the hands does not: its first sender is still there.

use std::sync::mpsc;
use std::thread;

pub fn fan_out(items: Vec<u64>, n: usize) -> Vec<Vec<u64>> {
    let (table, shown) = mpsc::channel();
    let mut seats = Vec::new();
    for player in 0..n {
        let (seat, cards) = mpsc::channel();
        seats.push(seat);
        let table = table.clone();
        thread::spawn(move || {
            let hand: Vec<u64> = cards.iter().collect();
            table.send((player, hand)).unwrap();
        });
    }
    for (turn, card) in items.into_iter().enumerate() {
        seats[turn % n].send(card).unwrap();
    }
    drop(seats);
    let mut hands = vec![Vec::new(); n];
    for (player, hand) in shown {
        hands[player] = hand;
    }
    hands
}
