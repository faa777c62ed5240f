//@ finding: deadlock line 25
//! Looks at the error of `send` after it has waited; until then the error holds the request, and the reply sender in it.

use std::collections::HashMap;
use std::sync::mpsc::{self, Receiver, Sender};

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
    let sent = tx.send(Request { key, reply });
    let heard = answer.recv();
    match (sent, heard) {
        (Ok(()), Ok(number)) => Ok(number),
        _ => Err(ServerGone),
    }
}
