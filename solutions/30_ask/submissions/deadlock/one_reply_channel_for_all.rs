//! All callers share one reply channel: whoever listens first hears an answer, whosever it is, and the channel never closes.

use std::collections::HashMap;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{LazyLock, Mutex};

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

type Line = (Sender<Option<u32>>, Mutex<Receiver<Option<u32>>>);

static LINE: LazyLock<Line> = LazyLock::new(|| {
    let (reply, answers) = mpsc::channel();
    (reply, Mutex::new(answers))
});

pub fn ask(tx: &Sender<Request>, key: &str) -> Result<Option<u32>, ServerGone> {
    let request = Request {
        key: key.to_owned(),
        reply: LINE.0.clone(),
    };
    tx.send(request).map_err(|_| ServerGone)?;
    let answers = LINE.1.lock().unwrap();
    answers.recv().map_err(|_| ServerGone)
}
