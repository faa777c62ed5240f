//@ finding: deadlock line 26
// Three testers meet after each round; the one who finds nothing goes home early.

use std::sync::{Arc, Barrier};
use std::thread;

fn test(found: &[u32], round: &Barrier) -> Result<u32, &'static str> {
    let mut sum = 0;
    for bugs in found {
        round.wait();
        if *bugs == 0 {
            return Err("bored");
        }
        sum += bugs;
    }
    Ok(sum)
}

fn main() {
    let round = Arc::new(Barrier::new(3));
    let testers = [[1, 2, 1], [3, 0, 1], [2, 2, 2]].map(|found| {
        let round = Arc::clone(&round);
        thread::spawn(move || test(&found, &round))
    });
    for tester in testers {
        println!("{:?}", tester.join().unwrap());
    }
}
