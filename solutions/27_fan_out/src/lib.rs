//! Reference solution.
//!
//! A message is received once, by one receiver. Who shall get it is decided by *which channel* it is sent into, so
//! there is one channel for each player. With a shared receiver it would be decided by who is quicker.
//!
//! The senders live in a vector, and a vector keeps what is in it alive: it must go before anybody waits for the
//! players. Joining them in the order of the table puts the hands in order, whoever is ready first; hands that come
//! through one channel would have to carry the number of their player.

use std::sync::mpsc::channel;
use std::thread;

/// Deals `items` to `n` players (at least one), each of them a thread, and returns their hands, player 0 first.
pub fn fan_out(items: Vec<u64>, n: usize) -> Vec<Vec<u64>> {
    let mut seats = Vec::new();
    let mut players = Vec::new();
    for _ in 0..n {
        let (seat, cards) = channel();
        seats.push(seat);
        players.push(thread::spawn(move || cards.into_iter().collect()));
    }

    for (card, seat) in items.into_iter().zip(seats.iter().cycle()) {
        seat.send(card).expect("a player stays until the pack ends");
    }
    // No more cards: each player's loop ends now.
    drop(seats);

    players
        .into_iter()
        .map(|player| player.join().expect("a player does not panic"))
        .collect()
}
