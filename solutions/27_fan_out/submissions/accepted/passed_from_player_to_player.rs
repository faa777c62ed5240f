//! Every card starts at player 0 and is passed on until somebody finds their own number on it.

use std::sync::mpsc::channel;
use std::thread;

pub fn fan_out(items: Vec<u64>, n: usize) -> Vec<Vec<u64>> {
    let (first, mut cards) = channel::<(usize, u64)>();
    let mut players = Vec::new();
    for seat in 0..n {
        let (neighbour, next) = channel();
        let from = std::mem::replace(&mut cards, next);
        players.push(thread::spawn(move || {
            let mut hand = Vec::new();
            for (turn, card) in from {
                if turn % n == seat {
                    hand.push(card);
                } else {
                    neighbour.send((turn, card)).unwrap();
                }
            }
            hand
        }));
    }
    for card in items.into_iter().enumerate() {
        first.send(card).unwrap();
    }
    drop(first);
    players
        .into_iter()
        .map(|player| player.join().unwrap())
        .collect()
}
