//@ finding: leaked_thread line 12
// Two dancers wait for a third before the music starts; main does not wait for them.

use std::sync::{Arc, Barrier};
use std::thread;

fn main() {
    let music = Arc::new(Barrier::new(3));
    for dancer in ["Pia", "Quin"] {
        let music = music.clone();
        thread::spawn(move || {
            music.wait();
            println!("{dancer} dances");
        });
    }
    println!("the hall is lit");
}
