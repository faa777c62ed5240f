//! Sorts the pack before anybody sits down, and sends each player a finished hand.

use std::sync::mpsc;
use std::thread;

pub fn fan_out(items: Vec<u64>, n: usize) -> Vec<Vec<u64>> {
    let mut players = Vec::new();
    for player in 0..n {
        let (seat, cards) = mpsc::channel();
        let hand: Vec<u64> = items.iter().skip(player).step_by(n).copied().collect();
        seat.send(hand).unwrap();
        players.push(thread::spawn(move || cards.recv().unwrap()));
    }
    players
        .into_iter()
        .map(|player| player.join().unwrap())
        .collect()
}
