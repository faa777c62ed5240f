//! Hands come back through one channel, each with the number of its player; the dealer is a thread, too.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

struct Player {
    number: usize,
    cards: Receiver<u64>,
    table: Sender<(usize, Vec<u64>)>,
}

impl Player {
    fn play(self) {
        let mut hand = vec![];
        while let Ok(card) = self.cards.recv() {
            hand.push(card);
        }
        self.table
            .send((self.number, hand))
            .expect("somebody writes the hands down");
    }
}

pub fn fan_out(items: Vec<u64>, n: usize) -> Vec<Vec<u64>> {
    let (table, shown) = channel();
    let mut seats = Vec::with_capacity(n);
    for number in 0..n {
        let (seat, cards) = channel();
        seats.push(seat);
        let table = table.clone();
        let player = Player {
            number,
            cards,
            table,
        };
        thread::spawn(|| player.play());
    }
    drop(table);
    thread::spawn(move || {
        for (turn, card) in items.into_iter().enumerate() {
            seats[turn % seats.len()].send(card).expect("a player");
        }
    });
    let mut hands: Vec<_> = shown.iter().collect();
    hands.sort_unstable();
    hands.into_iter().map(|(_, hand)| hand).collect()
}
