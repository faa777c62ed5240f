//@ right
// A robot obeys commands until it is told to stop or nobody commands it any more.

use std::sync::mpsc::{Receiver, channel};
use std::thread;

#[derive(Clone, Copy)]
enum Cmd {
    Forward(i32),
    Turn,
    Stop,
}

fn drive(cmds: &Receiver<Cmd>) -> Result<i32, i32> {
    let (mut place, mut direction) = (0, 1);
    loop {
        match cmds.recv() {
            Ok(Cmd::Forward(steps)) => place += direction * steps,
            Ok(Cmd::Turn) => direction = -direction,
            Ok(Cmd::Stop) => return Ok(place),
            Err(_) => return Err(place),
        }
    }
}

fn main() {
    use Cmd::{Forward, Stop, Turn};
    for (cmds, expected) in [
        (vec![Forward(5), Turn, Forward(2), Stop], Ok(3)),
        (vec![Turn, Forward(1)], Err(-1)),
        (vec![], Err(0)),
    ] {
        let (tx, rx) = channel();
        let robot = thread::spawn(move || drive(&rx));
        cmds.into_iter().for_each(|cmd| tx.send(cmd).unwrap());
        drop(tx);
        assert_eq!(robot.join().unwrap(), expected);
    }
}
