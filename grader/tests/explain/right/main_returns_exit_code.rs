//@ right
// Main tells how it went by an exit code.

use std::process::ExitCode;
use std::sync::mpsc::channel;
use std::thread;

fn main() -> ExitCode {
    let (tx, rx) = channel();
    let voters: Vec<_> = [true, true, false]
        .map(|vote| {
            let tx = tx.clone();
            thread::spawn(move || tx.send(vote).is_ok())
        })
        .into();
    drop(tx);
    let yes = rx.into_iter().filter(|vote| *vote).count();
    let heard = voters.into_iter().all(|voter| voter.join().unwrap());
    if heard && yes >= 2 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
