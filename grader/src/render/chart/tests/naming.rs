//! What channels are called, and by whom.

use check_record::{EventKind, WaitOn};

use super::super::names::Names;
use super::super::{rows, sound, words};
use super::script::Script;

/// What the rows after the channels' making say.
#[track_caller]
fn check(script: &Script, expected: &[&str]) {
    let events = sound::events(&script.chart);
    let names = Names::of(&script.chart);
    let said: Vec<String> = rows::of(&events)
        .iter()
        .skip(script.chart.channels.len())
        .map(|row| words::row(row, &names))
        .collect();
    assert_eq!(said, expected);
}

/// Does everything once to the first channel.
fn everything(script: &mut Script) {
    let channel = 0;
    script.clone(8, channel).send(0, 9, channel, 1);
    script.receive(0, 10, channel, 1);
    for on in [WaitOn::Message { channel }, WaitOn::Room { channel }] {
        script.wait(0, 11, on).wake(0, 11);
    }
    for closed in [false, true] {
        script.at(0, 12, EventKind::Nothing { channel, closed });
    }
    script.drop_sender(0, 13, channel, 1);
    script.at(0, 14, EventKind::DropReceiver { channel, lost: 0 });
}

#[test]
fn each_side_calls_a_channel_by_its_own_end() {
    let mut script = Script::new();
    script.channel(6, ("jobs", "queue"));
    script.channel(7, ("done", "results"));
    everything(&mut script);
    check(
        &script,
        &[
            "main clones jobs",
            "main sends jobs #1",
            "main receives queue #1",
            "main waits for a message on queue",
            "main waits for room on jobs",
            "main looks in vain on queue",
            "main finds queue closed",
            "main drops jobs",
            "main drops queue",
        ],
    );
}

#[test]
fn a_name_of_two_channels_is_helped_by_the_other_end() {
    let mut script = Script::new();
    script.channel(6, ("jobs", "rx"));
    script.channel(7, ("results", "rx"));
    everything(&mut script);
    check(
        &script,
        &[
            "main clones jobs",
            "main sends jobs #1",
            "main receives jobs #1",
            "main waits for a message on jobs",
            "main waits for room on jobs",
            "main looks in vain on jobs",
            "main finds jobs closed",
            "main drops jobs",
            "main drops rx of jobs",
        ],
    );
}

#[test]
fn channels_of_one_name_are_numbered_and_a_single_one_needs_no_name() {
    let mut script = Script::new();
    script.channel(6, ("tx", "rx"));
    script.channel(6, ("tx", "rx"));
    script.clone(8, 1).send(0, 9, 1, 1);
    script.wait(0, 10, WaitOn::Message { channel: 0 });
    check(
        &script,
        &[
            "main clones tx of ch2",
            "main sends ch2 #1",
            "main waits for a message on ch1",
        ],
    );
    let mut single = Script::with_channel();
    single.send(0, 9, 0, 1);
    single.wait(0, 10, WaitOn::Message { channel: 0 });
    check(&single, &["main sends #1", "main waits for a message"]);
}

#[test]
fn a_send_without_a_receiver_is_no_empty_look() {
    let (channel, closed) = (0, true);
    let mut script = Script::with_channel();
    script.at(0, 8, EventKind::DropReceiver { channel, lost: 0 });
    script.at(0, 9, EventKind::Nothing { channel, closed });
    check(
        &script,
        &["main drops rx", "main cannot send: rx is dropped"],
    );
    let row = &rows::of(&sound::events(&script.chart))[2];
    assert_eq!(row.act.noun(), "failed send");
}

#[test]
fn a_message_that_is_hardly_too_long_is_not_cut() {
    let text = "called `Result::unwrap()` on an `Err` value: SendError { .. }";
    let mut script = Script::with_channel();
    for message in [text.to_owned(), "0123456789".repeat(8)] {
        script.at(0, 8, EventKind::Panic { message });
    }
    let cut = format!("main panics: {}012345678…", "0123456789".repeat(5));
    check(&script, &[&format!("main panics: {text}"), &cut]);
}
