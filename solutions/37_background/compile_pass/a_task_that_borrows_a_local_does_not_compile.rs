// The task owns the list.

use background::background;

fn main() {
    let tag = {
        let list = String::from("milk, bread");
        background(move || list.len())
    };
    let _ = tag.recv();
}
