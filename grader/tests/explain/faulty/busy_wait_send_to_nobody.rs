//@ finding: busy_wait line 12
// A siren goes on and on, although the town has moved away.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (siren, town) = mpsc::channel();
    let listener = thread::spawn(move || town.recv());
    let mut heard = 0;
    while heard < 3 {
        if siren.send("fire").is_ok() {
            heard += 1;
            thread::park_timeout(std::time::Duration::from_millis(10));
        }
    }
    println!("{:?}", listener.join());
}
