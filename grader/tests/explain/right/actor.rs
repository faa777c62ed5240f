//@ right
// A stock actor owns its map; the handle sends it what to do.

use std::collections::BTreeMap;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

enum Msg {
    Add { item: String, count: u32 },
    Count(String, Sender<u32>),
}

#[derive(Clone)]
struct Stock {
    mailbox: Sender<Msg>,
}

impl Stock {
    fn add(&self, item: &str, count: u32) {
        let item = item.to_owned();
        self.mailbox.send(Msg::Add { item, count }).unwrap();
    }

    fn count(&self, item: &str) -> Option<u32> {
        let (reply, answer) = mpsc::channel();
        self.mailbox.send(Msg::Count(item.into(), reply)).ok()?;
        answer.recv().ok()
    }
}

fn run(mailbox: Receiver<Msg>) -> BTreeMap<String, u32> {
    let mut items = BTreeMap::new();
    for msg in mailbox {
        match msg {
            Msg::Add { item, count } => *items.entry(item).or_default() += count,
            Msg::Count(item, reply) => {
                let _ = reply.send(items.get(&item).copied().unwrap_or(0));
            }
        }
    }
    items
}

fn main() {
    let (mailbox, msgs) = mpsc::channel();
    let actor = thread::spawn(move || run(msgs));
    let stock = Stock { mailbox };
    let other = stock.clone();
    let helper = thread::spawn(move || other.add("rope", 2));
    stock.add("rope", 3);
    helper.join().unwrap();
    assert_eq!(stock.count("rope"), Some(5));
    assert_eq!(stock.count("tent"), Some(0));
    drop(stock);
    assert_eq!(actor.join().unwrap().len(), 1);
}
