//! `impl FnOnce` in place of a type parameter.

use std::sync::mpsc::{self, Receiver};
use std::thread;

type Task = Box<dyn FnOnce() + Send>;

pub fn background<T: Send + 'static>(f: impl FnOnce() -> T + Send + 'static) -> Receiver<T> {
    let (desk, night) = mpsc::channel::<Task>();
    let (tx, tag) = mpsc::sync_channel(1);
    thread::Builder::new()
        .name("night shift".into())
        .spawn(move || night.into_iter().for_each(|task| task()))
        .unwrap();
    desk.send(Box::new(move || drop(tx.send(f())))).unwrap();
    tag
}
