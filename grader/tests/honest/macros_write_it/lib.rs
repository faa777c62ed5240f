//! Every function is written by a macro.

use std::sync::mpsc;
use std::thread;

macro_rules! line {
    ($tx:ident, $rx:ident) => {
        let ($tx, $rx) = mpsc::channel();
    };
}

macro_rules! keeper {
    ($tx:ident says $what:expr) => {
        thread::spawn(move || $tx.send($what).is_ok())
    };
}

macro_rules! define {
    ($($(#[$meta:meta])* $name:ident),+) => {
        $($(#[$meta])*
        pub fn $name(msg: String) -> String {
            line!(tx, rx);
            let keeper = keeper!(tx says msg);
            let heard = rx.recv().unwrap_or_default();
            assert!(keeper.join().unwrap_or(false));
            heard
        })+
    };
}

define!(
    /// The one that is asked for.
    relay,
    /// And one more.
    relay_twice
);
