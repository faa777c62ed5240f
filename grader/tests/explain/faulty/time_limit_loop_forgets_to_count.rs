//@ finding: time_limit line 10
// The counter of the loop is never raised.

use std::time::Instant;

fn main() {
    let start = Instant::now();
    let mut sum = 0_u64;
    let mut day = start.elapsed().as_secs();
    while day < 365 {
        sum = std::hint::black_box(sum ^ day);
        day = std::hint::black_box(day);
    }
    println!("{sum}");
}
