//@ finding: panicked_thread line 15
// A client asks and goes away without waiting for the reply.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

struct Request {
    number: u64,
    reply: Sender<u64>,
}

fn serve(requests: Receiver<Request>) {
    for request in requests {
        let factorial = (1..=request.number).product();
        request.reply.send(factorial).unwrap();
    }
}

fn main() {
    let (ask, requests) = mpsc::channel();
    thread::spawn(move || serve(requests));
    {
        let (reply, answer) = mpsc::channel();
        ask.send(Request { number: 5, reply }).unwrap();
        println!("{:?}", answer.recv());
    }
    let (reply, answer) = mpsc::channel();
    drop(answer);
    ask.send(Request { number: 9, reply }).unwrap();
}
