use std::sync::mpsc;
use std::thread;

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || { if true { if true { if true { if true { if true { if true { if true { if true { if true { if true { if true { if true { if true { if true { if true { if true { if true { if true { if true { if true { if true { if true { if true { if true { if true { tx.send((((((((((((((((((((((((((msg)))))))))))))))))))))))))).unwrap() } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } } else { unreachable!() } });
    Some(Some(Some(Some(Some(Some(Some(Some(Some(Some(Some(Some(Some(Some(Some(Some(Some(Some(Some(Some(Some(Some(Some(Some(Some(rx.recv()))))))))))))))))))))))))).unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap().unwrap()
}
