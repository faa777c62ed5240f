//@ finding: deadlock line 27
// Keys and clicks are merged into one stream of events by two forwarding threads.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

enum Event {
    Key(char),
    Click(i16, i16),
}

fn forward<T: Send + 'static>(from: Receiver<T>, to: Sender<Event>, wrap: fn(T) -> Event) {
    thread::spawn(move || from.into_iter().try_for_each(|item| to.send(wrap(item))));
}

fn main() {
    let (keyboard, keys) = channel();
    let (mouse, clicks) = channel();
    let (merged, events) = channel();
    forward(keys, merged.clone(), Event::Key);
    forward(clicks, merged.clone(), |(x, y)| Event::Click(x, y));

    keyboard.send('q').unwrap();
    mouse.send((3, 4)).unwrap();
    drop(keyboard);
    drop(mouse);
    while let Ok(event) = events.recv() {
        match event {
            Event::Key(key) => println!("key {key}"),
            Event::Click(x, y) => println!("click at {x}, {y}"),
        }
    }
}
