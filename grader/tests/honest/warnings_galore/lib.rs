use std::collections::HashMap;
use std::sync::mpsc;
use std::thread;
use std::mem::*;

static mut unused_Counter: u32 = 0;
const lower_case: u32 = 3;

#[deprecated(since = "0.1.0", note = "use the other one")]
fn old_relay(msg: String) -> String {
    let mut unused = 3;
    let x = 5;
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || { tx.send((msg)); });
    return (rx.recv().unwrap());
    unreachable!();
}

struct never_Constructed { FieldName: u8 }
enum Empty {}
fn Dead_Code(a: Box<Empty>) -> () { loop { break; } }
trait Nobody { fn needs(&self); }

#[allow(unknown_lints, no_such_lint_at_all)]
pub fn relay(msg: String) -> String {
    let mut text = String::new();
    text = old_relay(msg);
    if (text.len() >= 0) { ; }
    std::thread::sleep_ms;
    match text { other => other, _ => String::new() }
}
