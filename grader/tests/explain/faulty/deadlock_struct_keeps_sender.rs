//@ finding: deadlock line 28
// An office owns both ends of its mail and collects what the clerks wrote.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

struct Office {
    out: Sender<String>,
    mail: Receiver<String>,
}

impl Office {
    fn open() -> Self {
        let (out, mail) = mpsc::channel();
        Self { out, mail }
    }

    fn hire(&self, name: &'static str) {
        let out = self.out.clone();
        thread::spawn(move || {
            for page in 1..=2 {
                let _ = out.send(format!("{name}, page {page}"));
            }
        });
    }

    fn collect(&self) -> Vec<String> {
        self.mail.iter().collect()
    }
}

fn main() {
    let office = Office::open();
    office.hire("Ada");
    office.hire("Bo");
    let pages = office.collect();
    println!("{} pages", pages.len());
}
