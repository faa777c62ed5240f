//@ finding: resource_limit line 16
// A door lets in guest after guest; each gets a thread and stays for an hour.

use std::thread;
use std::time::Duration;

const STAY: Duration = Duration::from_secs(3600);

fn main() {
    let mut guests = Vec::new();
    for guest in 0_u32.. {
        let visit = move || {
            thread::sleep(STAY);
            println!("guest {guest} leaves");
        };
        guests.push(thread::spawn(visit));
    }
}
