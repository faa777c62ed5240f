//! Calls of tracked functions in many shapes. Each line that ends in `//~` says by which names the grader
//! must know what is called there; the program itself prints where it was called.

use mpsc::{Receiver, Sender, channel};
use threads as thread;

macro_rules! passed { ($e:expr) => { $e } }
macro_rules! made { () => { channel::<u8>() } }

fn main() {
    let (tx, rx) = channel::<u8>(); //~ tx/rx
    let (_t, _r) = channel::<u8>(); //~ _t/_r
    let (_s, _q) = self::mpsc::sync_channel(3); //~ _s/_q
	let _é = "é→😀"; rx.recv(); //~ rx
    /* 😀
    é */ rx.recv(); //~ rx
    "é	‍한 ­"; rx.recv(); //~ rx
    println!("{:?} é {:?}", rx.recv().unwrap(), 1); //~ rx
    let _v = vec![tx.clone(), tx.clone()]; //~ tx.clone() tx.clone()
    assert_eq!(rx.recv(), Some(1), "{}", 1); //~ rx
    assert!(matches!(rx.recv(), Some(_))); //~ rx
    let _ = dbg!(rx.recv().is_some() && true); //~ rx
    rx
        // A comment between.
        .recv() //~ rx
        .unwrap();
    let _a = Sender::clone(&tx); //~ _a
    let _b = <Sender as Clone>::clone(&tx); //~ _b
    Receiver::recv(&rx); //~ rx
    for _x in &rx {} //~ rx
    'outer: for _x in rx.iter() { continue 'outer } //~ rx
    let _hub = Hub { tx: tx.clone() }; //~ Hub.tx
    let _copy = _hub.clone();
    if let Some(_) = rx.recv() {} //~ rx
    match rx.recv() { _ => {} } //~ rx
    while let Some(_) = rx.recv() { break } //~ rx
    let _ = (|| Some(rx.recv()?))(); //~ rx
    let _h = thread::spawn(|| ()); //~ _h
    let _i = thread::Builder::new().name("n".to_owned())
        .spawn(|| ()).unwrap(); //~ _i
    thread::scope(|s| { let _j = s.spawn(|| ()); }); //~ _j
    let _c = passed!(tx.clone()); //~ tx.clone()
    let (_d, _e) = made!(); //~ _d/_e
    let r#in = Receiver; r#in.recv(); //~ r#in
    'last: for _x in (rx) { break 'last } //~ rx
}

#[derive(Debug, Clone)] //~ Hub.tx
struct Hub { tx: Sender }

mod mpsc {
    use std::panic::Location;

    #[track_caller]
    pub fn here() {
        let at = Location::caller();
        println!("at {} {}", at.line(), at.column());
    }

    #[derive(Debug)]
    pub struct Sender;
    #[derive(Debug)]
    pub struct Receiver;

    #[track_caller]
    pub fn channel<T: Default>() -> (Sender, Receiver) {
        drop(T::default());
        here();
        (Sender, Receiver)
    }

    #[track_caller]
    pub fn sync_channel(_: usize) -> (Sender, Receiver) {
        here();
        (Sender, Receiver)
    }

    impl Clone for Sender {
        #[track_caller]
        fn clone(&self) -> Self {
            here();
            Sender
        }
    }

    impl Receiver {
        #[track_caller]
        pub fn recv(&self) -> Option<u8> {
            here();
            Some(1)
        }

        #[track_caller]
        pub fn iter(&self) -> std::vec::IntoIter<u8> {
            here();
            vec![1].into_iter()
        }
    }

    impl IntoIterator for Receiver {
        type Item = u8;
        type IntoIter = std::vec::IntoIter<u8>;

        #[track_caller]
        fn into_iter(self) -> Self::IntoIter {
            self.iter()
        }
    }

    impl IntoIterator for &Receiver {
        type Item = u8;
        type IntoIter = std::vec::IntoIter<u8>;

        #[track_caller]
        fn into_iter(self) -> Self::IntoIter {
            self.iter()
        }
    }
}

mod threads {
    use super::mpsc::here;

    #[track_caller]
    pub fn spawn(f: impl FnOnce()) {
        here();
        f();
    }

    pub fn scope(f: impl FnOnce(Builder)) {
        f(Builder);
    }

    pub struct Builder;

    impl Builder {
        pub fn new() -> Self {
            Builder
        }

        pub fn name(self, _: String) -> Self {
            self
        }

        #[track_caller]
        pub fn spawn(self, f: impl FnOnce()) -> Option<()> {
            here();
            f();
            Some(())
        }
    }
}
