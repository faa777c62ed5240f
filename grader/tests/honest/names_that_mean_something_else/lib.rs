//! A function called `process`, a variable called `fs`, modules called `std_util`, `net`, `tests`.

mod std_util {
    pub mod net {
        pub fn connect<T>() -> (std::sync::mpsc::Sender<T>, std::sync::mpsc::Receiver<T>) {
            std::sync::mpsc::channel()
        }
    }
    pub mod process {
        pub fn exit(text: String) -> String {
            text
        }
    }
}

mod tests {
    pub struct Command(pub String);
    impl Command {
        pub fn new(text: String) -> Self {
            Self(text)
        }
    }
}

mod checks {
    pub fn check() -> bool {
        true
    }
}

use std_util::{net, process};
use tests::Command;

fn main() {}

fn process(fs: Command) -> String {
    process::exit(fs.0)
}

fn extern_crate() -> &'static str {
    "unsafe"
}

#[allow(non_snake_case)]
fn File(open: &str) -> bool {
    !open.is_empty()
}

pub fn relay(msg: String) -> String {
    main();
    let fs = File(extern_crate()) && checks::check();
    let (env, args) = net::connect();
    let os = move || env.send(Command::new(msg)).is_ok() && fs;
    std::thread::spawn(os);
    args.recv().map(process).unwrap()
}

pub fn hidden() {}
pub fn public() {}
pub fn explore() {}
pub fn everywhere() {}
