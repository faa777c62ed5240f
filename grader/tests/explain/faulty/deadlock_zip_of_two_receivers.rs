//@ finding: deadlock line 19
// Names and ages come on two channels and are zipped; one name too many is announced.

use std::sync::mpsc::channel;
use std::thread;

fn main() {
    let (name, names) = channel::<&str>();
    let (age, ages) = channel::<u8>();

    let clerk = thread::spawn(move || {
        for n in ["Kim", "Lu", "Mo"] {
            name.send(n).unwrap();
        }
    });
    for a in [31, 44] {
        age.send(a).unwrap();
    }
    let people: Vec<(&str, u8)> = names.iter().zip(ages.iter()).collect();
    clerk.join().unwrap();
    println!("{people:?}");
}
