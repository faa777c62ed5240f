use std::sync::{Arc, Barrier, Condvar, Mutex, PoisonError, mpsc};
use std::thread;

#[derive(Default)]
struct Signal {
    given: Mutex<bool>,
    seen: Condvar,
}

pub fn relay(msg: String) -> String {
    let barrier = Arc::new(Barrier::new(2));
    let signal = Arc::new(Signal::default());
    let (tx, rx) = mpsc::channel();
    let keeper = thread::spawn({
        let (barrier, signal) = (Arc::clone(&barrier), Arc::clone(&signal));
        move || {
            barrier.wait();
            let given = signal.given.lock().unwrap_or_else(PoisonError::into_inner);
            let given = signal.seen.wait_while(given, |given| !*given).unwrap();
            drop(given);
            tx.send(msg).unwrap();
        }
    });
    barrier.wait();
    *signal.given.lock().unwrap() = true;
    signal.seen.notify_all();
    let text = rx.recv().unwrap();
    keeper.join().unwrap();
    text
}
