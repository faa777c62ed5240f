//@ finding: lost_messages line 15
// Warnings are sent as long as the furnace runs, and then the program is over.

use std::sync::mpsc::{self, Sender};

struct Furnace {
    heat: u32,
    warn: Sender<String>,
}

impl Furnace {
    fn stoke(&mut self, coal: u32) {
        self.heat += 10 * coal;
        if self.heat > 50 {
            self.warn.send(format!("{} degrees", self.heat)).unwrap();
        }
    }
}

fn main() {
    let (warn, _warnings) = mpsc::channel();
    let mut furnace = Furnace { heat: 20, warn };
    for coal in [1, 2, 3] {
        furnace.stoke(coal);
    }
    println!("still warm: {}", furnace.heat);
}
