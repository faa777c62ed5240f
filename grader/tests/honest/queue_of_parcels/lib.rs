use std::collections::VecDeque;
use std::mem;
use std::sync::mpsc::{SendError, SyncSender};

struct Courier<'a> {
    counter: &'a SyncSender<String>,
    bag: VecDeque<String>,
    done: usize,
}

impl Courier<'_> {
    fn hand_over(&mut self) -> Result<bool, String> {
        let Some(parcel) = self.bag.pop_front() else { return Ok(false) };
        self.counter.send(parcel).map_err(|SendError(parcel)| parcel)?;
        self.done += 1;
        Ok(true)
    }
}

pub fn send_all(tx: &SyncSender<String>, mut items: Vec<String>) -> Result<usize, Vec<String>> {
    let mut courier = Courier { counter: tx, bag: mem::take(&mut items).into(), done: 0 };
    loop {
        match courier.hand_over() {
            Ok(true) => {}
            Ok(false) => break Ok(courier.done),
            Err(parcel) => {
                courier.bag.push_front(parcel);
                break Err(courier.bag.into_iter().collect());
            }
        }
    }
}
