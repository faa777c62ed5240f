//! A generic pair of ends of its own, with traits on both.

use std::sync::mpsc::{self, RecvError, SendError};
use std::thread;

pub struct In<T>(mpsc::Sender<T>);
pub struct Out<T>(mpsc::Receiver<T>);

pub trait Speak<T> {
    type Error;
    fn speak(&self, word: T) -> Result<(), Self::Error>;
}

pub trait Listen<T> {
    type Error;
    fn listen(&self) -> Result<T, Self::Error>;
}

impl<T> Speak<T> for In<T> {
    type Error = SendError<T>;
    fn speak(&self, word: T) -> Result<(), SendError<T>> {
        self.0.send(word)
    }
}

impl<T> Listen<T> for Out<T> {
    type Error = RecvError;
    fn listen(&self) -> Result<T, RecvError> {
        self.0.recv()
    }
}

fn line<T>() -> (In<T>, Out<T>) {
    let (tx, rx) = mpsc::channel();
    (In(tx), Out(rx))
}

fn over<S, L, T>(speaker: S, listener: &L, word: T) -> Option<T>
where
    S: Speak<T> + Send + 'static,
    L: Listen<T>,
    T: Send + 'static,
{
    thread::spawn(move || drop(speaker.speak(word)));
    listener.listen().ok()
}

pub fn relay(msg: String) -> String {
    let (speaker, listener) = line();
    over(speaker, &listener, msg).expect("the keeper has something to say")
}
