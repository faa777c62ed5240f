//@ finding: leaked_thread line 11
// A heart beats once a second, and there is nothing that could stop it.

use std::thread;
use std::time::Duration;

fn main() {
    thread::spawn(|| {
        let mut beats = 0_u64;
        loop {
            thread::sleep(Duration::from_secs(1));
            beats += 1;
            println!("beat {beats}");
        }
    });
    let work: u32 = (1..100).sum();
    println!("{work}");
}
