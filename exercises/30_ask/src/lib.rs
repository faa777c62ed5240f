//! Directory enquiries.
//!
//! In a big hotel nobody knows the extensions by heart. Whoever needs one calls the operator, says a name, and hears a
//! number. The operator has one line for all calls, and answers each caller on the line that the caller brought along.
//!
//! The first shift went well, as long as every name was in the book and every caller stayed on the line. Then somebody
//! asked for a guest who had left, and listened to silence for the rest of the day. And when a caller hung up early,
//! the operator dropped the book and went home. Run `cargo run -p grader check ask`, and repair both sides.

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
///
/// - A name that is not in the table is answered, too: with `None`.
/// - A caller who has hung up is no reason to stop. There are others.
pub fn serve(rx: Receiver<Request>, table: HashMap<String, u32>) {
    for request in rx {
        if let Some(number) = table.get(&request.key) {
            request.reply.send(Some(*number)).unwrap();
        }
    }
}

/// A caller: asks for `key`, and waits for the answer as long as somebody may give it.
///
/// - `Ok(Some(number))`: the answer.
/// - `Ok(None)`: the answer is that there is no such name.
/// - `Err(ServerGone)`: no answer will ever come.
pub fn ask(tx: &Sender<Request>, key: &str) -> Result<Option<u32>, ServerGone> {
    let (reply, answer) = mpsc::channel();
    let request = Request {
        key: key.to_owned(),
        reply: reply.clone(),
    };
    tx.send(request).map_err(|_| ServerGone)?;
    answer.recv().map_err(|_| ServerGone)
}
