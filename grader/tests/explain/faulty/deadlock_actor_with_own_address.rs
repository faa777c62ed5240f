//@ finding: deadlock line 37
// A reminder actor can post to itself, to come back to a task later.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

enum Msg {
    Remind(String, u8),
}

struct Reminder {
    address: Sender<Msg>,
    thread: JoinHandle<usize>,
}

fn start() -> Reminder {
    let (address, mailbox) = mpsc::channel();
    let myself = address.clone();
    let thread = thread::spawn(move || {
        let mut said = 0;
        for Msg::Remind(text, times) in mailbox {
            said += 1;
            if times > 1 {
                let _ = myself.send(Msg::Remind(text, times - 1));
            }
        }
        said
    });
    Reminder { address, thread }
}

fn main() {
    let Reminder { address, thread } = start();
    address.send(Msg::Remind("water".into(), 2)).unwrap();
    address.send(Msg::Remind("stretch".into(), 1)).unwrap();
    drop(address);
    println!("{} reminders", thread.join().unwrap());
}
