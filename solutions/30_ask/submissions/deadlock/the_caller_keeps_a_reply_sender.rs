//@ finding: deadlock line 28
//! Keeps a clone of the reply sender, so a request that is thrown away leaves the caller waiting for itself.

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
    let request = Request {
        key: key.to_owned(),
        reply: reply.clone(),
    };
    tx.send(request).map_err(|_| ServerGone)?;
    answer.recv().map_err(|_| ServerGone)
}
