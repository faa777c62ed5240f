//! Reference solution.
//!
//! The reply sender travels inside the request, and the caller keeps none. So it is in one place at a time: in the
//! channel, with the operator, or gone. When it is gone without an answer, the caller's `recv` wakes up with an error,
//! whatever the reason was: no operator, a request thrown away, an operator who panicked. One clone kept at home, and
//! none of that is noticed.
//!
//! On the other side a reply that nobody wants is not the operator's problem: `let _ =` says that this was thought of.

use std::collections::HashMap;
use std::sync::mpsc::{self, Receiver, Sender};

/// One call: the name that is looked for, and the line on which the caller waits for the answer.
pub struct Request {
    pub key: String,
    pub reply: Sender<Option<u32>>,
}

/// Nobody will answer: there is no server any more, or it has thrown the request away.
#[derive(Debug, PartialEq)]
pub struct ServerGone;

/// The operator: answers every request with what `table` says, until nobody can call any more.
pub fn serve(rx: Receiver<Request>, table: HashMap<String, u32>) {
    for Request { key, reply } in rx {
        // An error says that the caller has hung up, and that is the caller's business.
        let _ = reply.send(table.get(&key).copied());
    }
}

/// A caller: asks for `key`, and waits for the answer as long as somebody may give it.
pub fn ask(tx: &Sender<Request>, key: &str) -> Result<Option<u32>, ServerGone> {
    let (reply, answer) = mpsc::channel();
    let key = key.to_owned();
    // The error would hold the request, and the reply sender in it: it is dropped right here.
    tx.send(Request { key, reply }).map_err(|_| ServerGone)?;
    answer.recv().map_err(|_| ServerGone)
}
