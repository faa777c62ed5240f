//@ finding: no_channel_used
//! The right hands, from threads that each look at the whole pack.

use std::thread;

pub fn fan_out(items: Vec<u64>, n: usize) -> Vec<Vec<u64>> {
    let items = &items;
    thread::scope(|table| {
        let players: Vec<_> = (0..n)
            .map(|player| {
                table.spawn(move || items.iter().skip(player).step_by(n).copied().collect())
            })
            .collect();
        players
            .into_iter()
            .map(|player| player.join().unwrap())
            .collect()
    })
}
