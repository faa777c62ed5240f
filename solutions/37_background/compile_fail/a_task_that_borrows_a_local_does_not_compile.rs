//@ error: E0597
// The list ends with its block, and the task may still be reading it.

use background::background;

fn main() {
    let tag = {
        let list = String::from("milk, bread");
        let borrowed = &list; //~
        background(move || borrowed.len())
    };
    let _ = tag.recv();
}
