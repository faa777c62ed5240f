use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::Builder;

struct Cook<I: Iterator> { plates: I, counter: SyncSender<I::Item> }

impl<I> Cook<I>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    fn work(mut self) -> Result<(), ()> {
        self.plates.by_ref().try_for_each(|plate| self.counter.send(plate).or(Err(())))
    }
}

pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let (counter, waiter) = sync_channel(cap);
    let cook = Cook { plates: items, counter };
    let kitchen = Builder::new().name(String::from("cook ✨")).stack_size(1 << 20);
    kitchen.spawn(|| cook.work()).map(drop).expect("a thread");
    waiter
}
