//@ finding: deadlock line 15
// A closure reports progress; the screen shows reports until there are no more.

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    let report = move |percent: u8| tx.send(percent).is_ok();

    for step in [10, 40, 100] {
        if !report(step) {
            return;
        }
    }
    for percent in &rx {
        println!("{percent} %");
    }
    report(0);
}
