//! The stub as shipped: whoever is quick takes the card, and the hands come as they are ready.
//!
//! Cards for everybody.
//!
//! A dealer gives out cards, one at a time and in turn: the first card to player 0, the next one to player 1, and so on
//! round the table, until the pack is empty. Each player picks up what comes, in order, and shows the hand at the end.
//!
//! The young dealer below read that clones make it easy to share a channel. She puts the whole pack into one channel,
//! lets everybody take from it, and writes the hands down as they are shown. No card is ever lost. And yet the players do
//! not trust her any more. Run `cargo run -p grader check fan_out`, and give each of them what is theirs.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

/// Deals `items` to `n` players (at least one), each of them a thread, and returns their hands, player 0 first.
///
/// - Item number i goes to player i mod n, as a message of its own, as soon as it is its turn.
/// - The items of a hand are in the order in which they were dealt.
/// - There are `n` hands, even if some of them are empty.
pub fn fan_out(items: Vec<u64>, n: usize) -> Vec<Vec<u64>> {
    let (dealer, pack) = mpsc::channel();
    let (table, hands) = mpsc::channel();
    let pack = Arc::new(Mutex::new(pack));

    for _ in 0..n {
        let pack = Arc::clone(&pack);
        let table = table.clone();
        thread::spawn(move || {
            let mut hand = Vec::new();
            loop {
                let next = pack.lock().expect("nobody panics").recv();
                let Ok(card) = next else { break };
                hand.push(card);
            }
            table.send(hand).expect("the hands are written down");
        });
    }
    drop(table);

    for item in items {
        dealer.send(item).expect("the players are at the table");
    }
    drop(dealer);

    hands.into_iter().collect()
}
