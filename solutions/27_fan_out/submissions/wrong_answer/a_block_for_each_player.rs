//! Gives the first part of the pack to the first player, and so on.

use std::sync::mpsc;
use std::thread;

pub fn fan_out(items: Vec<u64>, n: usize) -> Vec<Vec<u64>> {
    let mut players = Vec::new();
    for block in 0..n {
        let (seat, cards) = mpsc::channel();
        players.push(thread::spawn(move || cards.iter().collect()));
        let (from, to) = (block * items.len() / n, (block + 1) * items.len() / n);
        for card in &items[from..to] {
            seat.send(*card).unwrap();
        }
    }
    players
        .into_iter()
        .map(|player| player.join().unwrap())
        .collect()
}
