use std::ops::ControlFlow;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

fn compose<A, B, C>(f: impl FnOnce(A) -> B, g: impl FnOnce(B) -> C) -> impl FnOnce(A) -> C {
    move |a| g(f(a))
}

fn keeper() -> impl FnOnce(String) -> Box<dyn FnOnce() -> Receiver<String>> {
    |msg| {
        let (tx, rx) = channel();
        Box::new(move || {
            let say = Box::new(move || tx.send(msg).map_or(ControlFlow::Break(()), ControlFlow::Continue));
            thread::spawn(say);
            rx
        })
    }
}

fn curried(first: u8) -> impl Fn(u8) -> Box<dyn Fn(u8) -> u8> {
    move |second| Box::new(move |third| first ^ second ^ third)
}

pub fn relay(msg: String) -> String {
    assert_eq!(curried(1)(2)(3), 0);
    let listen = compose(keeper(), |begin| begin());
    let read = compose(listen, |rx: Receiver<String>| rx.into_iter().next());
    let text: fn(Option<String>) -> String = Option::unwrap_or_default;
    compose(read, text)(msg)
}
