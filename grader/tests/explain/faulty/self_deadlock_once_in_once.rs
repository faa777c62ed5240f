//@ finding: self_deadlock line 9
// Setting up the sound sets up the screen, which wants the sound to be set up.

use std::sync::Once;

static SETUP: Once = Once::new();

fn set_up_sound() {
    SETUP.call_once(|| {
        println!("sound");
        set_up_screen();
    });
}

fn set_up_screen() {
    set_up_sound();
    println!("screen");
}

fn main() {
    set_up_sound();
}
