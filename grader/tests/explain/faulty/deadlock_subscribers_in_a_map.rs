//@ finding: deadlock line 27
// A news hub keeps its subscribers in a map and waits for their threads to end.

use std::collections::HashMap;
use std::sync::mpsc::{Sender, channel};
use std::thread::{self, JoinHandle};

#[derive(Default)]
struct Hub {
    subscribers: HashMap<&'static str, Sender<String>>,
    threads: Vec<JoinHandle<usize>>,
}

impl Hub {
    fn subscribe(&mut self, topic: &'static str) {
        let (tx, rx) = channel::<String>();
        self.subscribers.insert(topic, tx);
        let read = move || rx.iter().map(|news| news.len()).sum();
        self.threads.push(thread::spawn(read));
    }

    fn publish(&self, topic: &str, news: &str) -> Option<()> {
        self.subscribers.get(topic)?.send(news.to_string()).ok()
    }

    fn finish(self) -> usize {
        let join = |thread: JoinHandle<usize>| thread.join().unwrap();
        self.threads.into_iter().map(join).sum()
    }
}

fn main() {
    let mut hub = Hub::default();
    hub.subscribe("sea");
    hub.subscribe("hills");
    hub.publish("sea", "calm").expect("a subscriber");
    println!("{} bytes read", hub.finish());
}
