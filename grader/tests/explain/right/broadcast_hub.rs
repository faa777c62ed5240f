//@ right
// Every listener has a channel of its own, so everybody hears everything.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

#[derive(Default)]
struct Hub {
    listeners: Vec<Sender<String>>,
}

impl Hub {
    fn listen(&mut self) -> Receiver<String> {
        let (tx, rx) = channel();
        self.listeners.push(tx);
        rx
    }

    fn say(&mut self, text: &str) {
        self.listeners
            .retain(|listener| listener.send(text.to_owned()).is_ok());
    }
}

fn main() {
    let mut hub = Hub::default();
    let threads: Vec<_> = (0..3)
        .map(|_| hub.listen())
        .map(|words| thread::spawn(move || words.into_iter().collect::<Vec<_>>().concat()))
        .collect();
    drop(hub.listen());
    hub.say("good ");
    hub.say("evening");
    assert_eq!(hub.listeners.len(), 3);
    drop(hub);
    for thread in threads {
        assert_eq!(thread.join().unwrap(), "good evening");
    }
}
