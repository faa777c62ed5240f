//@ finding: leaked_thread line 13
// A ticker goes on ticking when nobody listens: the error of `send` is thrown away.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn ticker(period: Duration) -> mpsc::Receiver<u64> {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for tick in 0.. {
            let _ = tx.send(tick);
            thread::sleep(period);
        }
    });
    rx
}

fn main() {
    let ticks = ticker(Duration::from_millis(5));
    for tick in ticks {
        println!("tick {tick}");
        if tick == 3 {
            break;
        }
    }
}
