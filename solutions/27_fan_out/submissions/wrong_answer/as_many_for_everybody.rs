//@ finding: lost_messages
//! Each player waits for an equal share and leaves: the cards of the last, incomplete round are lost.

use std::sync::mpsc;
use std::thread;

pub fn fan_out(items: Vec<u64>, n: usize) -> Vec<Vec<u64>> {
    let share = items.len() / n;
    let mut seats = Vec::new();
    let mut players = Vec::new();
    for _ in 0..n {
        let (seat, cards) = mpsc::channel();
        seats.push(seat);
        players.push(thread::spawn(move || cards.iter().take(share).collect()));
    }
    for (turn, card) in items.into_iter().enumerate() {
        let _ = seats[turn % n].send(card);
    }
    players
        .into_iter()
        .map(|player| player.join().unwrap())
        .collect()
}
