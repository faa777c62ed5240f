//@ finding: panicked_thread line 17
//! Looks into the book with brackets, which panic when the name is missing.

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
        let _ = request.reply.send(Some(table[&request.key]));
    }
}

pub fn ask(tx: &Sender<Request>, key: &str) -> Result<Option<u32>, ServerGone> {
    let (reply, answer) = mpsc::channel();
    let key = key.to_owned();
    tx.send(Request { key, reply }).map_err(|_| ServerGone)?;
    answer.recv().map_err(|_| ServerGone)
}
