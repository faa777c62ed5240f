//@ right
// Cells on a ring live by turns; two barriers a turn keep reading and writing apart.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Barrier, RwLock};
use std::thread;

const CELLS: usize = 4;

fn main() {
    let alive: RwLock<[bool; CELLS]> = RwLock::new([true, false, false, false]);
    let turn = Barrier::new(CELLS);
    let ever = [const { AtomicBool::new(false) }; CELLS];
    thread::scope(|s| {
        for cell in 0..CELLS {
            let (alive, turn, ever) = (&alive, &turn, &ever);
            s.spawn(move || {
                for _ in 0..3 {
                    let cells = *alive.read().unwrap();
                    let next = cells[(cell + 1) % CELLS] ^ cells[(cell + CELLS - 1) % CELLS];
                    turn.wait();
                    alive.write().unwrap()[cell] = next;
                    ever[cell].fetch_or(next, Ordering::Relaxed);
                    turn.wait();
                }
            });
        }
    });
    println!("{:?} {ever:?}", alive.into_inner().unwrap());
}
