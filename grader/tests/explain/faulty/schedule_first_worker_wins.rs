//@ finding: schedule_dependent line 29
// Three runners race; the bet is on the one who was started first.

use std::sync::mpsc;
use std::thread;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Runner {
    Hare,
    Fox,
    Snail,
}

fn main() {
    let (finish, line) = mpsc::channel();
    let race: Vec<_> = [Runner::Hare, Runner::Fox, Runner::Snail]
        .into_iter()
        .map(|runner| {
            let finish = finish.clone();
            thread::spawn(move || finish.send(runner).is_ok())
        })
        .collect();
    drop(finish);
    let ranking: Vec<Runner> = line.into_iter().collect();
    race.into_iter().for_each(|runner| {
        runner.join().unwrap();
    });
    if ranking[0] != Runner::Hare {
        panic!("the hare lost against {:?}", ranking[0]);
    }
}
