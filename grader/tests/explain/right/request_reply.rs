//@ right
// Two clients ask a server; each request carries its own reply channel.

use std::sync::mpsc::{Sender, channel};
use std::thread;

struct Request {
    word: &'static str,
    reply: Sender<String>,
}

fn ask(server: &Sender<Request>, word: &'static str) -> Option<String> {
    let (reply, answer) = channel();
    server.send(Request { word, reply }).ok()?;
    answer.recv().ok()
}

fn main() {
    let (to_server, requests) = channel::<Request>();
    let server = thread::spawn(move || {
        for Request { word, reply } in requests {
            if word.is_empty() {
                continue;
            }
            let _ = reply.send(word.chars().rev().collect());
        }
    });
    thread::scope(|s| {
        for word in ["stressed", "level"] {
            let to_server = &to_server;
            s.spawn(move || assert_eq!(ask(to_server, word).map(|w| w.len()), Some(word.len())));
        }
    });
    assert_eq!(ask(&to_server, ""), None);
    drop(to_server);
    server.join().unwrap();
}
