//@ finding: schedule_dependent line 18
// The weights are ready, says one thread; they come from another one.

use std::sync::mpsc::channel;
use std::thread;

fn main() {
    let (weight, weights) = channel();
    let (ready, is_ready) = channel();
    let scale = thread::spawn(move || weight.send(12.5).is_ok());
    let clerk = thread::spawn(move || ready.send(()).is_ok());
    is_ready.recv().unwrap();
    let first = weights.try_recv();
    let rest = weights.iter().count();
    scale.join().unwrap();
    clerk.join().unwrap();
    println!("{} weights", rest + usize::from(first.is_ok()));
    first.expect("ready means that a weight is there");
}
