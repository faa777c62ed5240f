//! The two ends are closures that can be called once: `FnOnce` consumes what it is called on, as `self` does.

use std::sync::mpsc::channel;

type Hand<T> = Box<dyn FnOnce(T) + Send>;
type Open<T> = Box<dyn FnOnce() -> Option<T> + Send>;

pub struct OnceTx<T> {
    hand: Hand<T>,
}

pub struct OnceRx<T> {
    open: Open<T>,
}

pub fn once<T: Send + 'static>() -> (OnceTx<T>, OnceRx<T>) {
    let (tx, rx) = channel();
    (
        OnceTx {
            hand: Box::new(move |value| drop(tx.send(value))),
        },
        OnceRx {
            open: Box::new(move || rx.iter().next()),
        },
    )
}

impl<T> OnceTx<T> {
    pub fn send(self, value: T) {
        (self.hand)(value);
    }
}

impl<T> OnceRx<T> {
    pub fn recv(self) -> Option<T> {
        (self.open)()
    }
}
