//@ finding: deadlock line 31
// A client asks a catalogue for a title that the catalogue does not have.

use std::collections::HashMap;
use std::sync::mpsc::{self, Sender};
use std::thread;

struct Query {
    title: String,
    reply: Sender<u32>,
}

fn main() {
    let (ask, queries) = mpsc::channel::<Query>();
    thread::spawn(move || {
        let shelf = HashMap::from([("Moss", 12), ("Tides", 7)]);
        for query in queries {
            if let Some(number) = shelf.get(query.title.as_str()) {
                let _ = query.reply.send(*number);
            }
        }
    });

    let (reply, answer) = mpsc::channel();
    for title in ["Moss", "Dust"] {
        ask.send(Query {
            title: title.to_owned(),
            reply: reply.clone(),
        })
        .unwrap();
        match answer.recv() {
            Ok(shelf) => println!("{title}: shelf {shelf}"),
            Err(_) => println!("{title}: unknown"),
        }
    }
}
