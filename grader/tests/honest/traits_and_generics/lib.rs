use std::iter::Sum;
use std::ops::Add;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

trait Till: Send + 'static {
    type Amount: Send + 'static;
    const NAME: &'static str = "till";
    fn amounts(self) -> impl Iterator<Item = Self::Amount>;
}

trait Office<A> {
    fn open() -> (Sender<A>, Self);
    fn total<T: Sum<A> + Add<Output = T>>(self) -> T;
}

impl Till for Vec<u64> {
    type Amount = u64;
    fn amounts(self) -> impl Iterator<Item = u64> {
        self.into_iter()
    }
}

impl<A> Office<A> for Receiver<A> {
    fn open() -> (Sender<A>, Self) {
        channel()
    }
    fn total<T: Sum<A> + Add<Output = T>>(self) -> T {
        self.into_iter().sum()
    }
}

fn run<T: Till, O: Office<T::Amount>>(tills: Vec<T>) -> O {
    let (tx, office) = O::open();
    tills.into_iter().zip(std::iter::repeat(tx)).for_each(|(till, tx)| {
        thread::Builder::new()
            .name(T::NAME.into())
            .spawn(move || till.amounts().try_for_each(|amount| tx.send(amount)).is_ok())
            .expect("a thread");
    });
    office
}

pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    run::<_, Receiver<u64>>(parts).total()
}
