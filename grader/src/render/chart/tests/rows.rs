//! Which events are one row.

use check_record::{EventKind, WaitOn};

use super::super::act::Act;
use super::super::{rows, sound};
use super::script::Script;

/// What the rows after the channel's making say.
fn acts(script: &Script) -> Vec<Act> {
    let events = sound::events(&script.chart);
    rows::of(&events)
        .into_iter()
        .skip(1)
        .map(|row| row.act)
        .collect()
}

#[test]
fn a_message_that_is_received_at_once_is_one_row() {
    let (channel, message) = (0, 1);
    let mut script = Script::with_channel();
    script.add_thread();
    script.send(1, 8, 0, 1).wake(0, 9).receive(0, 9, 0, 1);
    let pass = Act::Pass {
        channel,
        message,
        to: 0,
    };
    assert_eq!(acts(&script), std::slice::from_ref(&pass));

    let mut rendezvous = Script::with_channel();
    rendezvous.add_thread();
    rendezvous
        .send(1, 8, 0, 1)
        .wait(1, 8, WaitOn::Taker { channel });
    rendezvous.wake(0, 9).receive(0, 9, 0, 1);
    assert_eq!(acts(&rendezvous), [pass]);
}

#[test]
fn a_message_that_waits_is_two_rows_and_knows_its_sender() {
    let (channel, message) = (0, 1);
    let mut script = Script::with_channel();
    script.add_thread();
    script.send(1, 8, 0, 1).end(1, 9).receive(0, 9, 0, 1);
    let from = Some(1);
    assert_eq!(
        acts(&script),
        [
            Act::Send { channel, message },
            Act::End,
            Act::Receive {
                channel,
                message,
                from
            },
        ]
    );
    // Nobody draws an arrow from a thread to itself.
    let mut own = Script::with_channel();
    own.send(0, 8, 0, 1).receive(0, 9, 0, 1);
    assert_eq!(acts(&own).len(), 2);
}

#[test]
fn an_end_that_is_seen_at_once_is_a_join() {
    let mut script = Script::with_channel();
    script.add_thread();
    script.drop_sender(1, 8, 0, 0).end(1, 8).wake(0, 9);
    script.at(0, 9, EventKind::Join { child: 1 });
    let (channel, left, ends) = (0, 0, false);
    assert_eq!(
        acts(&script),
        [
            Act::Drop {
                channel,
                left,
                ends
            },
            Act::Join {
                child: 1,
                ends: true
            }
        ]
    );
}

#[test]
fn a_sleep_that_ends_says_nothing_and_a_timeout_does() {
    let on = WaitOn::Sleep { nanos: 5 };
    let mut script = Script::with_channel();
    script
        .wait(0, 8, on.clone())
        .at(0, 8, EventKind::Wake { timed_out: true });
    assert_eq!(acts(&script), [Act::Wait { on }]);

    let on = WaitOn::Message { channel: 0 };
    let (channel, closed) = (0, false);
    script
        .wait(0, 9, on.clone())
        .at(0, 9, EventKind::Wake { timed_out: true });
    script.at(0, 9, EventKind::Nothing { channel, closed });
    assert_eq!(acts(&script)[1..], [Act::Wait { on }, Act::GiveUp]);
}
