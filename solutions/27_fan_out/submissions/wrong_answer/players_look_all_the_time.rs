//! A player who has no card looks again at once.

use std::sync::mpsc::{self, TryRecvError};
use std::thread;

pub fn fan_out(items: Vec<u64>, n: usize) -> Vec<Vec<u64>> {
    let mut seats = Vec::new();
    let mut players = Vec::new();
    for _ in 0..n {
        let (seat, cards) = mpsc::channel();
        seats.push(seat);
        players.push(thread::spawn(move || {
            let mut hand = Vec::new();
            loop {
                match cards.try_recv() {
                    Ok(card) => hand.push(card),
                    Err(TryRecvError::Empty) => {}
                    Err(TryRecvError::Disconnected) => return hand,
                }
            }
        }));
    }
    for (turn, card) in items.into_iter().enumerate() {
        seats[turn % n].send(card).unwrap();
    }
    drop(seats);
    players
        .into_iter()
        .map(|player| player.join().unwrap())
        .collect()
}
