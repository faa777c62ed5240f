use std::error::Error;
use std::fmt;
use std::num::ParseIntError;
use std::sync::mpsc;
use std::thread;

#[derive(Debug)]
enum Trouble {
    Number(ParseIntError),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Number(error) = self;
        write!(f, "no number: {error}")
    }
}

impl Error for Trouble {}

impl From<ParseIntError> for Trouble {
    fn from(error: ParseIntError) -> Self {
        Self::Number(error)
    }
}

type Message = Result<u64, Box<dyn Error + Send + Sync>>;

fn read(text: &str) -> Result<u64, Trouble> {
    Ok(text.trim().parse::<u64>()?)
}

fn office(parts: Vec<Vec<u64>>) -> Message {
    let (tx, rx) = mpsc::channel::<Message>();
    thread::scope(|scope| {
        for part in &parts {
            let tx = tx.clone();
            scope.spawn(move || {
                for amount in part {
                    let read = read(&format!(" {amount} ")).map_err(Into::into);
                    tx.send(read).expect("the office is open");
                }
            });
        }
        drop(tx);
        rx.into_iter().sum()
    })
}

pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    office(parts).unwrap_or_else(|trouble| unreachable!("{trouble}"))
}
