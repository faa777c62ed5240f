use std::marker::PhantomData;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{JoinHandle, spawn};

pub struct Idle;
pub struct Ringing;
pub struct Over;

pub struct Call<State> {
    line: Receiver<String>,
    keeper: Option<JoinHandle<()>>,
    state: PhantomData<fn() -> State>,
}

impl Call<Idle> {
    fn new() -> (Self, Sender<String>) {
        let (tx, line) = channel();
        (Call { line, keeper: None, state: PhantomData }, tx)
    }
    fn ring(self, tx: Sender<String>, msg: String) -> Call<Ringing> {
        let keeper = spawn(move || drop(tx.send(msg)));
        Call { line: self.line, keeper: Some(keeper), state: PhantomData }
    }
}

impl Call<Ringing> {
    fn answer(self) -> (Call<Over>, String) {
        let text = self.line.recv().unwrap_or_default();
        (Call { line: self.line, keeper: self.keeper, state: PhantomData }, text)
    }
}

impl Call<Over> {
    fn hang_up(self) {
        if let Some(keeper) = self.keeper {
            keeper.join().expect("the keeper goes home");
        }
    }
}

pub fn relay(msg: String) -> String {
    let (call, tx) = Call::new();
    let (call, text) = call.ring(tx, msg).answer();
    call.hang_up();
    text
}
