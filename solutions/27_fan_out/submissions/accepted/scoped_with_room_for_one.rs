//! Scoped players at seats with room for one card; the dealer walks round the table.

use std::sync::mpsc::sync_channel;
use std::thread;

pub fn fan_out(items: Vec<u64>, n: usize) -> Vec<Vec<u64>> {
    let mut hands = vec![Vec::new(); n];
    thread::scope(|table| {
        let seats: Vec<_> = hands
            .iter_mut()
            .map(|hand| {
                let (seat, cards) = sync_channel(1);
                table.spawn(move || hand.extend(cards));
                seat
            })
            .collect();
        let turns = seats.iter().cycle();
        items
            .into_iter()
            .zip(turns)
            .for_each(|(card, seat)| seat.send(card).unwrap());
    });
    hands
}
