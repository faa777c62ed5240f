//! Believes that a receiver can be cloned as a sender can: E0599.

use std::sync::mpsc;
use std::thread;

pub fn fan_out(items: Vec<u64>, n: usize) -> Vec<Vec<u64>> {
    let (dealer, pack) = mpsc::channel::<(usize, u64)>();
    let mut players = Vec::new();
    for player in 0..n {
        let pack = pack.clone();
        players.push(thread::spawn(move || {
            let mine = pack.iter().filter(|(turn, _)| turn % n == player);
            mine.map(|(_, card)| card).collect()
        }));
    }
    for card in items.into_iter().enumerate() {
        dealer.send(card).unwrap();
    }
    drop(dealer);
    players
        .into_iter()
        .map(|player| player.join().unwrap())
        .collect()
}
