//! A course for the grader's own tests.

pub fn echo(words: Vec<String>) -> Vec<String> {
    todo!("send {words:?} through a channel")
}

pub struct Ticket;

impl Ticket {
    pub fn tear(self) {}
}
