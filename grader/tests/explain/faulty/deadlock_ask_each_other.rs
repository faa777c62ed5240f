//@ finding: deadlock line 30
// The bank asks the shop for the bill while the shop asks the bank for the balance.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

type Ask = Sender<u32>;

fn desk(questions: Receiver<Ask>, colleague: Sender<Ask>, own: u32) -> u32 {
    let (reply, answer) = mpsc::channel();
    colleague.send(reply).unwrap();
    let theirs = answer.recv().unwrap_or(0);
    for question in questions {
        let _ = question.send(own);
    }
    theirs
}

fn main() {
    let (to_bank, bank_in) = mpsc::channel();
    let (to_shop, shop_in) = mpsc::channel();
    let bank = thread::Builder::new()
        .name("bank".into())
        .spawn(move || desk(bank_in, to_shop, 500))
        .unwrap();
    let shop = thread::Builder::new()
        .name("shop".into())
        .spawn(move || desk(shop_in, to_bank, 80))
        .unwrap();
    let bill = bank.join().unwrap();
    let balance = shop.join().unwrap();
    println!("{bill} of {balance}");
}
