//@ finding: schedule_dependent line 18
// The answer is fetched right after the thread was started, without waiting for it.

use std::sync::mpsc::channel;
use std::thread;

fn ask(question: &'static str) -> Option<usize> {
    let (tx, rx) = channel();
    let thinker = thread::spawn(move || tx.send(question.len()).is_ok());
    let early = rx.try_recv().ok();
    let _late = rx.recv();
    assert!(thinker.join().unwrap());
    early
}

fn main() {
    let answer = ask("how long is this?");
    println!("{}", answer.expect("an answer"));
}
