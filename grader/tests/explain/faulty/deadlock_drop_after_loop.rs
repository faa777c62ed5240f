//@ finding: deadlock line 14
// Two cooks hand out plates; the waiter closes the kitchen when every plate is out.

use std::sync::mpsc::channel;
use std::thread;

fn main() {
    let (plates, pass) = channel::<&str>();
    let second = plates.clone();
    let soup = plates.clone();
    let a = thread::spawn(move || ["soup", "stew"].iter().for_each(|p| soup.send(p).unwrap()));
    let b = thread::spawn(move || second.send("cake").unwrap());
    let mut served = 0;
    while let Ok(plate) = pass.recv() {
        served += 1;
        println!("{served}: {plate}");
    }
    drop(plates);
    a.join().unwrap();
    b.join().unwrap();
}
