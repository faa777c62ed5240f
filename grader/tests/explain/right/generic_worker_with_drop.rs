//@ right
// A generic worker closes its channel and joins its thread when it is dropped.

mod worker {
    use std::sync::mpsc::{SendError, Sender, channel};
    use std::thread::{self, JoinHandle};

    pub struct Worker<T> {
        input: Option<Sender<T>>,
        thread: Option<JoinHandle<()>>,
    }

    impl<T: Send + 'static> Worker<T> {
        pub fn new(mut work: impl FnMut(T) + Send + 'static) -> Self {
            let (input, items) = channel();
            let thread = thread::spawn(move || items.into_iter().for_each(&mut work));
            Self {
                input: Some(input),
                thread: Some(thread),
            }
        }

        pub fn give(&self, item: T) -> Result<(), T> {
            match &self.input {
                Some(input) => input.send(item).map_err(|SendError(item)| item),
                None => Err(item),
            }
        }
    }

    impl<T> Drop for Worker<T> {
        fn drop(&mut self) {
            self.input = None;
            if let Some(thread) = self.thread.take() {
                thread.join().expect("work does not panic");
            }
        }
    }
}

use std::sync::{Arc, Mutex};

fn main() {
    let text = Arc::new(Mutex::new(String::new()));
    let target = Arc::clone(&text);
    {
        let writer = worker::Worker::new(move |c: char| target.lock().unwrap().push(c));
        for c in "ready".chars() {
            assert_eq!(writer.give(c), Ok(()));
        }
    }
    assert_eq!(*text.lock().unwrap(), "ready");
}
