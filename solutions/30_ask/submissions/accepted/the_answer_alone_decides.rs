//! Throws the result of `send` away at once, and with it the request: the reply channel tells the rest.

use std::collections::HashMap;
use std::sync::mpsc::{self, Receiver, Sender};

pub struct Request {
    pub key: String,
    pub reply: Sender<Option<u32>>,
}

#[derive(Debug, PartialEq)]
pub struct ServerGone;

pub fn serve(rx: Receiver<Request>, table: HashMap<String, u32>) {
    rx.iter()
        .map(|Request { key, reply }| (table.get(&key).copied(), reply))
        .for_each(|(number, reply)| drop(reply.send(number)));
}

pub fn ask(tx: &Sender<Request>, key: &str) -> Result<Option<u32>, ServerGone> {
    let (reply, answer) = mpsc::channel();
    let key = key.to_owned();
    let _ = tx.send(Request { key, reply });
    answer.into_iter().next().ok_or(ServerGone)
}
