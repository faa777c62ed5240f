//! What people get wrong: the caller keeps a reply sender and waits for ever for what nobody will send; the operator
//! panics when a caller has hung up; an unknown name gets no answer at all; all callers listen on one reply channel; a
//! missing operator is reported as an unknown name; the caller is impatient, or looks again and again.

use std::collections::HashMap;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use ask::{Request, ServerGone, ask, serve};
use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use rstest::rstest;

type Answer = Result<Option<u32>, ServerGone>;

const HOUR: Duration = Duration::from_secs(3600);

/// A book with `count` names, and numbers that nobody can guess.
fn book(count: usize) -> Vec<(String, u32)> {
    let mut inputs = inputs();
    (0..count)
        .map(|guest| (format!("guest {guest}"), inputs.u32(1000..)))
        .collect()
}

fn operator(book: &[(String, u32)]) -> (Sender<Request>, JoinHandle<()>) {
    let table: HashMap<_, _> = book.iter().cloned().collect();
    let (tx, rx) = mpsc::channel();
    (tx, thread::spawn(move || serve(rx, table)))
}

/// A call without the function under test, so that the caller can hang up.
fn call(tx: &Sender<Request>, key: &str) -> Receiver<Option<u32>> {
    let (reply, answer) = mpsc::channel();
    let key = key.to_owned();
    let _ = tx.send(Request { key, reply });
    answer
}

#[rstest]
#[case::one_after_the_other(1)]
#[case::three_at_a_time(3)]
fn every_caller_hears_the_answer_to_the_own_question(#[case] callers: usize) {
    let book = book(6);
    everywhere(|| {
        let (tx, operator) = operator(&book);
        let share = book.len() / callers;
        let callers: Vec<_> = book
            .chunks(share)
            .map(|part| {
                let (tx, part) = (tx.clone(), part.to_vec());
                thread::spawn(move || {
                    let answers = part.iter().map(|(name, _)| ask(&tx, name));
                    answers.collect::<Vec<_>>()
                })
            })
            .collect();
        drop(tx);
        let heard: Vec<_> = callers
            .into_iter()
            .map(|caller| caller.join().unwrap_or_default())
            .collect();
        check_eq!(
            heard,
            book.chunks(share)
                .map(|part| part
                    .iter()
                    .map(|(_, number)| Ok(Some(*number)))
                    .collect::<Vec<Answer>>())
                .collect::<Vec<_>>(),
            "what each caller hears; the number of somebody else means that callers share a reply channel"
        );
        check_eq!(
            operator.join().is_ok(),
            true,
            "whether `serve` returns once nobody can call any more"
        );
    });
}

#[rstest]
fn an_unknown_name_is_an_answer() {
    let book = book(2);
    explore(|| {
        let (tx, operator) = operator(&book);
        let heard = ["guest 1", "nobody", "", "guest 0"].map(|name| ask(&tx, name));
        drop(tx);
        thread::sleep(HOUR);
        let home = operator.is_finished();
        check_eq!(
            heard,
            [Some(book[1].1), None, None, Some(book[0].1)].map(Answer::Ok),
            "the answers to a known, two unknown and a known name: an unknown name is answered with None, and does not end the shift"
        );
        check_eq!(
            home,
            true,
            "whether `serve` has ended an hour after the last caller left"
        );
    });
}

#[rstest]
fn a_caller_who_hung_up_does_no_harm() {
    let book = book(2);
    explore(|| {
        let (tx, operator) = operator(&book);
        drop(call(&tx, "guest 0"));
        drop(call(&tx, "nobody"));
        let patient = ask(&tx, "guest 1");
        drop(call(&tx, "guest 1"));
        drop(tx);
        thread::sleep(HOUR);
        let home = operator.is_finished();
        check_eq!(
            patient,
            Answer::Ok(Some(book[1].1)),
            "what a patient caller hears after two others have hung up: one who leaves must not cost the others their answers"
        );
        check_eq!(
            home,
            true,
            "whether `serve` has ended an hour after the last caller left"
        );
    });
}

#[rstest]
fn answers_what_was_asked_before_the_last_caller_left() {
    let book = book(4);
    explore(|| {
        let table: HashMap<_, _> = book.iter().cloned().collect();
        let (tx, rx) = mpsc::channel();
        let lines: Vec<_> = book.iter().map(|(name, _)| call(&tx, name)).collect();
        drop(tx);
        // Everything was asked, and nobody can ask any more, before the operator comes in.
        serve(rx, table);
        let heard: Vec<_> = lines.iter().map(|line| line.try_recv().ok()).collect();
        check_eq!(
            heard,
            book.iter()
                .map(|(_, number)| Some(Some(*number)))
                .collect::<Vec<_>>(),
            "what four callers find on their lines, who asked before the operator came in"
        );
        check_eq!(
            lines.iter().filter(|line| line.try_recv().is_ok()).count(),
            0,
            "how many callers are answered twice"
        );
    });
}

#[rstest]
#[case::already(0)]
#[case::while_the_request_waits(9)]
fn an_operator_who_is_gone_is_noticed(#[case] hours: u32) {
    explore(|| {
        let (tx, rx) = mpsc::channel::<Request>();
        let operator = thread::spawn(move || {
            thread::sleep(HOUR * hours);
            drop(rx);
        });
        check_eq!(
            ask(&tx, "guest 0"),
            Answer::Err(ServerGone),
            "the answer of an operator who leaves after {hours} hours without taking a call: no operator is no unknown name"
        );
        check_eq!(
            ask(&tx, "guest 1"),
            Answer::Err(ServerGone),
            "the same, asked once more after that"
        );
        let _ = operator.join();
    });
}

#[rstest]
fn a_request_that_is_thrown_away_is_noticed() {
    explore(|| {
        let (tx, rx) = mpsc::channel::<Request>();
        let operator = thread::spawn(move || {
            // Throws every second request away, and stays for the next one.
            for (at, request) in rx.iter().enumerate() {
                thread::sleep(HOUR);
                if at % 2 == 1 {
                    let _ = request.reply.send(Some(7));
                }
            }
        });
        let heard = [(); 3].map(|()| ask(&tx, "guest 0"));
        check_eq!(
            heard,
            [
                Answer::Err(ServerGone),
                Answer::Ok(Some(7)),
                Answer::Err(ServerGone)
            ],
            "three questions to an operator who throws the first and the third away, and stays: a reply sender kept by the caller would hide that"
        );
        drop(tx);
        let _ = operator.join();
    });
}

#[rstest]
fn a_slow_answer_is_waited_for() {
    explore(|| {
        let (tx, rx) = mpsc::channel::<Request>();
        let operator = thread::spawn(move || {
            for request in rx {
                thread::sleep(HOUR * 30);
                let _ = request.reply.send(None);
                let _ = request.reply.send(Some(2));
            }
        });
        check_eq!(
            ask(&tx, "guest 0"),
            Answer::Ok(None),
            "an answer that came after thirty hours"
        );
        let trace = trace();
        check!(
            trace.idle_polls,
            |polls| *polls == 0,
            "`ask` waits until it is woken; it does not look again and again"
        );
        check!(
            trace.sleeps,
            |sleeps| *sleeps == 0,
            "`ask` is woken by the answer; it does not sleep for a while and hope"
        );
        drop(tx);
        let _ = operator.join();
    });
}
