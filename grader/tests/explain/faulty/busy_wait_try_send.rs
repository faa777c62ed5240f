//@ finding: busy_wait line 19
// A pump pushes as fast as it can into a pipe that is emptied once a minute.

use std::sync::mpsc::{TrySendError, sync_channel};
use std::thread;
use std::time::Duration;

fn main() {
    let (pump, pipe) = sync_channel(1);
    let drain = thread::spawn(move || {
        let mut litres = 0;
        for litre in pipe {
            thread::sleep(Duration::from_secs(60));
            litres += litre;
        }
        litres
    });
    for mut litre in [1, 2, 3] {
        while let Err(TrySendError::Full(back)) = pump.try_send(litre) {
            litre = back;
        }
    }
    drop(pump);
    println!("{} litres", drain.join().unwrap());
}
