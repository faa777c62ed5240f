//@ right
// Readers send results; main goes on after the bad ones and tells of the first.

use std::fmt;
use std::sync::mpsc;
use std::thread;

#[derive(Debug, PartialEq)]
enum ReadError {
    Empty { line: usize },
    NotANumber(String),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty { line } => write!(f, "line {line} is empty"),
            Self::NotANumber(text) => write!(f, "`{text}` is not a number"),
        }
    }
}

fn read((line, text): (usize, &str)) -> Result<i64, ReadError> {
    match text.trim() {
        "" => Err(ReadError::Empty { line }),
        text => text.parse().map_err(|_| ReadError::NotANumber(text.into())),
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let reader = thread::spawn(move || {
        let lines = "12\n \nx\n30".lines();
        lines
            .enumerate()
            .map(read)
            .for_each(|result| tx.send(result).unwrap());
    });
    let (good, bad): (Vec<_>, Vec<_>) = rx.into_iter().partition(Result::is_ok);
    reader.join().unwrap();
    assert_eq!(good.into_iter().flatten().sum::<i64>(), 42);
    let bad: Vec<String> = bad
        .into_iter()
        .filter_map(|r| Some(r.err()?.to_string()))
        .collect();
    assert_eq!(bad, ["line 1 is empty", "`x` is not a number"]);
}
