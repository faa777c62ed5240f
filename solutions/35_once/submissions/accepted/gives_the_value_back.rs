//! `send` answers with the value when nobody can receive it, as the standard library does.

use std::sync::mpsc;

#[derive(Debug)]
#[must_use = "a sender that is dropped closes its channel"]
pub struct OnceTx<T> {
    inner: mpsc::Sender<T>,
}

#[derive(Debug)]
#[must_use]
pub struct OnceRx<T> {
    inner: mpsc::Receiver<T>,
}

pub fn once<T>() -> (OnceTx<T>, OnceRx<T>) {
    let (inner, rx) = mpsc::channel();
    (OnceTx { inner }, OnceRx { inner: rx })
}

impl<T> OnceTx<T> {
    pub fn send(self, value: T) -> Result<(), T> {
        let OnceTx { inner } = self;
        inner.send(value).map_err(|mpsc::SendError(value)| value)
    }
}

impl<T> OnceRx<T> {
    pub fn recv(self) -> Option<T> {
        self.inner.into_iter().next()
    }
}
