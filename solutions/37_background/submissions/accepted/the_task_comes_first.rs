//! The type parameters stand in the other order.

use std::sync::mpsc::{self, Receiver};
use std::thread;

type Task = Box<dyn FnOnce() + Send>;

pub fn background<F, T>(f: F) -> Receiver<T>
where
    T: Send + 'static,
    F: FnOnce() -> T + Send + 'static,
{
    let (desk, night) = mpsc::channel::<Task>();
    let (tx, tag) = mpsc::sync_channel(1);
    thread::Builder::new()
        .name("night shift".into())
        .spawn(move || night.into_iter().for_each(|task| task()))
        .unwrap();
    desk.send(Box::new(move || drop(tx.send(f())))).unwrap();
    tag
}
