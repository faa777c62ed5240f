//@ right
// One of three climbers falls; the others' heights still count.

use std::thread;

fn climb(name: &str, metres: u32) -> u32 {
    if metres > 8000 {
        panic!("{name} turned back");
    }
    metres
}

fn main() {
    let climbers = [("Ann", 4800), ("Ben", 8500), ("Cem", 3200)]
        .map(|(name, metres)| thread::spawn(move || climb(name, metres)));
    let mut heights = Vec::new();
    let mut fallen = Vec::new();
    for climber in climbers {
        match climber.join() {
            Ok(height) => heights.push(height),
            Err(why) => fallen.push(*why.downcast::<String>().expect("a text")),
        }
    }
    assert_eq!(heights, [4800, 3200]);
    assert_eq!(fallen, ["Ben turned back"]);
}
