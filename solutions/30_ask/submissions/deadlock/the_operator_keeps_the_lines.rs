//@ finding: deadlock line 31
//! Keeps every reply sender "for later": a caller whose name is unknown is neither answered nor let go.

use std::collections::HashMap;
use std::sync::mpsc::{self, Receiver, Sender};

pub struct Request {
    pub key: String,
    pub reply: Sender<Option<u32>>,
}

#[derive(Debug, PartialEq)]
pub struct ServerGone;

pub fn serve(rx: Receiver<Request>, table: HashMap<String, u32>) {
    let mut open = Vec::new();
    for request in rx {
        match table.get(&request.key) {
            Some(number) => {
                let _ = request.reply.send(Some(*number));
            }
            None => open.push(request),
        }
    }
}

pub fn ask(tx: &Sender<Request>, key: &str) -> Result<Option<u32>, ServerGone> {
    let (reply, answer) = mpsc::channel();
    let key = key.to_owned();
    tx.send(Request { key, reply }).map_err(|_| ServerGone)?;
    answer.recv().map_err(|_| ServerGone)
}
