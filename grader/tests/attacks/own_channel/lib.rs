//! Has a channel of its own that is none.

mod mpsc {
    pub struct Sender<T>(std::marker::PhantomData<T>);
    pub struct Receiver<T>(std::marker::PhantomData<T>);

    pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
        (Sender(std::marker::PhantomData), Receiver(std::marker::PhantomData))
    }

    impl<T> Sender<T> {
        pub fn send(&self, _: T) -> Result<(), T> {
            Ok(())
        }
    }
}

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, _rx) = mpsc::channel();
    for number in parts.iter().flatten() {
        let _ = tx.send(*number);
    }
    parts.iter().flatten().sum()
}
