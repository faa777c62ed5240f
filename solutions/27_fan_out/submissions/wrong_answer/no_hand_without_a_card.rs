//! Collects cards with the number of their player: who got none has no hand.

use std::collections::BTreeMap;
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
            for card in cards {
                table.send((player, card)).unwrap();
            }
        });
    }
    drop(table);
    for (turn, card) in items.into_iter().enumerate() {
        seats[turn % n].send(card).unwrap();
    }
    drop(seats);
    let mut hands = BTreeMap::<usize, Vec<u64>>::new();
    for (player, card) in shown {
        hands.entry(player).or_default().push(card);
    }
    hands.into_values().collect()
}
