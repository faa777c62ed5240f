//@ finding: deadlock line 17
// The shop wants a receipt for each parcel; the customer takes two before he signs.

use std::sync::mpsc::channel;
use std::thread;

fn main() {
    let (parcel, parcels) = channel();
    let (receipt, receipts) = channel::<()>();
    let shop = thread::spawn(move || {
        for number in 1..=4 {
            parcel.send(number).unwrap();
            receipts.recv().unwrap();
        }
    });
    for _ in 0..2 {
        let pair: Vec<u32> = parcels.iter().take(2).collect();
        println!("{pair:?}");
        receipt.send(()).unwrap();
        receipt.send(()).unwrap();
    }
    shop.join().unwrap();
}
