//@ finding: panicked_thread line 17
// Lines of a price list are parsed in the background; one is not a price.

use std::num::ParseIntError;
use std::sync::mpsc;
use std::thread;

fn price(line: &str) -> Result<u32, ParseIntError> {
    line.rsplit(' ').next().unwrap_or("").parse()
}

fn main() {
    let (lines, list) = mpsc::channel::<&str>();
    let (prices_in, prices) = mpsc::channel();
    thread::spawn(move || {
        for line in list {
            let price = price(line).expect("a price");
            prices_in.send(price).unwrap();
        }
    });
    lines.send("tea 3").unwrap();
    lines.send("cake four").unwrap();
    drop(lines);
    println!("{}", prices.iter().sum::<u32>());
}
