//@ right
// Main passes errors on with the question mark; today there are none.

use std::error::Error;
use std::fmt;
use std::sync::mpsc;
use std::thread;

#[derive(Debug)]
struct Crashed;

impl fmt::Display for Crashed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a thread crashed")
    }
}

impl Error for Crashed {}

fn main() -> Result<(), Box<dyn Error>> {
    let (tx, rx) = mpsc::sync_channel::<Result<i32, std::num::ParseIntError>>(1);
    let reader = thread::Builder::new()
        .name("reader".to_owned())
        .spawn(move || {
            for text in ["7", "11", "-3"] {
                tx.send(text.parse()).expect("main listens");
            }
        })?;
    let sum: i32 = rx.iter().sum::<Result<i32, _>>()?;
    reader.join().map_err(|_| Crashed)?;
    println!("{sum}");
    Ok(())
}
