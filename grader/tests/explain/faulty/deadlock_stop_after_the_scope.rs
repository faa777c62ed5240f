//@ finding: deadlock line 11
// A scoped fan runs until it gets the signal, which main sends when the scope is over.

use std::sync::mpsc::channel;
use std::thread;

fn main() {
    let (stop, signal) = channel::<()>();
    let mut turns = 0;
    let counter = &mut turns;
    thread::scope(|scope| {
        scope.spawn(move || {
            *counter += 1;
            let _ = signal.recv();
            *counter += 1;
        });
        println!("the fan is on");
    });
    stop.send(()).ok();
    println!("{turns} turns");
}
