//! Believes that all who share a receiver get each message: everybody keeps their own cards, and throws away those of
//! the others.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

pub fn fan_out(items: Vec<u64>, n: usize) -> Vec<Vec<u64>> {
    let (dealer, pack) = mpsc::channel::<(usize, u64)>();
    let pack = Arc::new(Mutex::new(pack));
    let mut players = Vec::new();
    for player in 0..n {
        let pack = Arc::clone(&pack);
        players.push(thread::spawn(move || {
            let mut hand = Vec::new();
            loop {
                let next = pack.lock().unwrap().recv();
                let Ok((turn, card)) = next else { return hand };
                if turn % n == player {
                    hand.push(card);
                }
            }
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
