//@ finding: deadlock line 26
//! Takes all calls before it answers the first one; but a caller who waits for an answer does not close the line.

use std::collections::HashMap;
use std::sync::mpsc::{self, Receiver, Sender};

pub struct Request {
    pub key: String,
    pub reply: Sender<Option<u32>>,
}

#[derive(Debug, PartialEq)]
pub struct ServerGone;

pub fn serve(rx: Receiver<Request>, table: HashMap<String, u32>) {
    let requests: Vec<Request> = rx.iter().collect();
    for request in requests {
        let _ = request.reply.send(table.get(&request.key).copied());
    }
}

pub fn ask(tx: &Sender<Request>, key: &str) -> Result<Option<u32>, ServerGone> {
    let (reply, answer) = mpsc::channel();
    let key = key.to_owned();
    tx.send(Request { key, reply }).map_err(|_| ServerGone)?;
    answer.recv().map_err(|_| ServerGone)
}
