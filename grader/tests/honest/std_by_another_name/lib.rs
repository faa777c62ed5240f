use std as s;
use s::sync as together;
use together::mpsc as lines;
use self::s::thread as people;

pub fn relay(msg: String) -> s::string::String {
    let (mouth, ear) = lines::channel();
    people::spawn(move || mouth.send(msg));
    ear.recv().unwrap()
}
