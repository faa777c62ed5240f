//@ right
// Two sources are merged into one channel; when both are quiet for a while, a tick is counted.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

#[derive(Debug)]
enum Event {
    Key(char),
    Size(u32, u32),
}

fn forward<T, F>(from: Receiver<T>, to: Sender<Event>, wrap: F) -> JoinHandle<()>
where
    T: Send + 'static,
    F: Fn(T) -> Event + Send + 'static,
{
    thread::spawn(move || {
        for item in from {
            if to.send(wrap(item)).is_err() {
                break;
            }
        }
    })
}

fn main() {
    let (keys, key_in) = channel();
    let (sizes, size_in) = channel();
    let (merged, events) = channel();
    let a = forward(key_in, merged.clone(), Event::Key);
    let b = forward(size_in, merged, |(w, h)| Event::Size(w, h));
    let typist = thread::spawn(move || {
        for key in ['a', 'b'] {
            keys.send(key).unwrap();
            thread::sleep(Duration::from_millis(30));
        }
    });
    sizes.send((80, 25)).unwrap();
    drop(sizes);

    let (mut text, mut area, mut ticks) = (String::new(), 0, 0);
    loop {
        match events.recv_timeout(Duration::from_millis(10)) {
            Ok(Event::Key(key)) => text.push(key),
            Ok(Event::Size(w, h)) => area = w * h,
            Err(RecvTimeoutError::Timeout) => ticks += 1,
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    for handle in [a, b, typist] {
        handle.join().unwrap();
    }
    assert_eq!((text.as_str(), area), ("ab", 2000));
    println!("{ticks} ticks");
}
