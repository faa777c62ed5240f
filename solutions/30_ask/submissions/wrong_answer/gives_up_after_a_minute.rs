//! Loses patience with an operator who is only slow.

use std::collections::HashMap;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

pub struct Request {
    pub key: String,
    pub reply: Sender<Option<u32>>,
}

#[derive(Debug, PartialEq)]
pub struct ServerGone;

pub fn serve(rx: Receiver<Request>, table: HashMap<String, u32>) {
    for request in rx {
        let _ = request.reply.send(table.get(&request.key).copied());
    }
}

pub fn ask(tx: &Sender<Request>, key: &str) -> Result<Option<u32>, ServerGone> {
    let (reply, answer) = mpsc::channel();
    let key = key.to_owned();
    tx.send(Request { key, reply }).map_err(|_| ServerGone)?;
    let limit = Duration::from_secs(60);
    answer.recv_timeout(limit).map_err(|_| ServerGone)
}
