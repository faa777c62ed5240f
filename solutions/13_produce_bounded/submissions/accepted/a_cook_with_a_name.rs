//! A thread with a name and a small stack, a struct that does the work, and a farewell when it is dropped.

use std::sync::mpsc::{self, Receiver, SyncSender};
struct Cook<I: Iterator> {
    items: I,
    counter: SyncSender<I::Item>,
    plates: usize,
}
impl<I: Iterator> Cook<I> {
    fn work(mut self) {
        while let Some(plate) = self.items.next() {
            let Ok(()) = self.counter.send(plate) else {
                return;
            };
            self.plates += 1;
        }
    }
}
impl<I: Iterator> Drop for Cook<I> {
    fn drop(&mut self) {
        println!("the cook goes home after {} plates", self.plates);
    }
}
pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let (counter, waiter) = mpsc::sync_channel(cap);
    let cook = Cook {
        items,
        counter,
        plates: 0,
    };
    std::thread::Builder::new()
        .name(String::from("cook"))
        .stack_size(256 * 1024)
        .spawn(move || cook.work())
        .expect("a thread");
    waiter
}
