//@ finding: deadlock line 13
// Two channels are made, and the courier is given the ends that do not belong together.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (letters, _letter_box) = mpsc::channel::<&str>();
    let (_parcels, parcel_box) = mpsc::channel::<&str>();
    let courier = thread::spawn(move || {
        letters.send("a letter").unwrap();
    });
    let got = parcel_box.recv();
    courier.join().unwrap();
    println!("{got:?}");
}
