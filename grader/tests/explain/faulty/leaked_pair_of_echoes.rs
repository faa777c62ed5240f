//@ finding: leaked_thread line 12
// Two echoes hold each other's senders; when the last call fades, both keep listening.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

struct Call {
    loudness: u8,
}

fn echo(hear: Receiver<Call>, shout: Sender<Call>) {
    for Call { loudness } in hear {
        println!("{}", "o".repeat(loudness.into()));
        if loudness > 1 {
            let _ = shout.send(Call {
                loudness: loudness - 1,
            });
        }
    }
}

fn main() {
    let (to_cliff, cliff) = channel();
    let (to_cave, cave) = channel();
    let first = to_cliff.clone();
    thread::spawn(move || echo(cliff, to_cave));
    thread::spawn(move || echo(cave, to_cliff));
    first.send(Call { loudness: 4 }).unwrap();
}
