//! Methods: how values pass through them.

use super::sink::{Sink, fit};

/// Where the receiver of a method goes, and its arguments, if the result goes to `sink`.
pub fn flow(name: &str, sink: &Sink) -> (Sink, Sink) {
    let item = match sink {
        Sink::Items(item) => Some(item),
        _ => None,
    };
    match (name, item) {
        ("unwrap" | "expect" | "unwrap_or_else" | "map_err" | "ok", _)
        | ("into_iter" | "take" | "skip" | "rev" | "filter" | "inspect", Some(_)) => {
            (sink.clone(), Sink::Lost)
        }
        ("collect" | "unzip", _) => (Sink::items(sink.item()), Sink::Lost),
        ("map" | "flat_map" | "filter_map" | "map_while", Some(item)) => {
            (Sink::Lost, Sink::Results(item.clone()))
        }
        ("enumerate", Some(item)) => (Sink::items(item.element(1, true)), Sink::Lost),
        ("zip", Some(item)) => (
            Sink::items(item.element(0, true)),
            Sink::items(item.element(1, true)),
        ),
        ("chain", Some(_)) => (sink.clone(), sink.clone()),
        _ => (Sink::Lost, Sink::Lost),
    }
}

/// What becomes of the argument of a method that is called on `on`.
pub fn fate(name: &str, on: Option<String>, line: u32) -> Sink {
    match (name, on) {
        ("push" | "push_back" | "push_front", Some(on)) => Sink::Vector(on.into()),
        ("extend", Some(on)) => Sink::items(Sink::Vector(on.into())),
        ("insert" | "set" | "replace" | "get_or_insert", Some(on)) => {
            Sink::phrase(format!("in `{on}`"))
        }
        ("get_or_init", Some(on)) => Sink::Results(Sink::Place(on.into()).into()),
        ("send" | "try_send", _) => Sink::phrase(format!("sent as a message at line {line}")),
        // What a closure of these returns goes nowhere that can be told.
        _ => match fit(format!("passed to `{name}` at line {line}")) {
            Some(text) => Sink::phrase(text),
            None => Sink::Lost,
        },
    }
}
