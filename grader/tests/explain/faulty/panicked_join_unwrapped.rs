//@ finding: panicked line 16
// A diver runs out of air, and main unwraps what the diver brings back.

use std::thread;

fn dive(depth: u32, air: u32) -> u32 {
    match air.checked_sub(depth * 2) {
        Some(left) => left,
        None => panic!("out of air at {depth} metres"),
    }
}

fn main() {
    let divers = [(10, 60), (40, 60)].map(|(depth, air)| thread::spawn(move || dive(depth, air)));
    for diver in divers {
        let left = diver.join().unwrap();
        println!("{left} left");
    }
}
