//@ finding: leaked_thread
//! The keeper goes on to wait for orders that only itself could send.

use std::sync::mpsc;
use std::thread;

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    let (orders_tx, orders_rx) = mpsc::channel::<String>();
    thread::spawn(move || {
        let _own_address = orders_tx;
        tx.send(msg).unwrap();
        for order in orders_rx {
            tx.send(order).unwrap();
        }
    });
    rx.recv().unwrap()
}
