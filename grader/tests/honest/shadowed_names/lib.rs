//! Names that the prelude has, too.

use std::sync::mpsc::{self, Receiver};
use std::thread;

#[derive(Debug)]
pub struct Vec(String);

#[derive(Debug)]
enum Choice { Some(Vec), None }

trait Clone { fn clone(&self) -> u8 { 1 } }
impl Clone for Vec {}

macro_rules! println { ($($any:tt)*) => { () }; }
macro_rules! vec { ($text:expr) => { Vec($text) }; }
macro_rules! assert_eq { ($($any:tt)*) => { () }; }

fn drop(text: Vec) -> String { text.0 }
fn panic(choice: Choice) -> Vec { match choice { Choice::Some(text) => text, Choice::None => vec![String::new()] } }
fn recv(line: &Receiver<Vec>) -> Choice {
    let Ok(text) = line.recv() else { return Choice::None };
    Choice::Some(text)
}

pub fn relay(msg: String) -> String {
    let (tx, rx) = mpsc::channel();
    let String = vec![msg];
    println!("{}", String);
    assert_eq!(Clone::clone(&String), 2);
    thread::spawn(move || tx.send(String));
    drop(panic(recv(&rx)))
}
