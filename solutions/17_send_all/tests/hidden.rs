//! What people get wrong: they unwrap; they throw the error away and report success; they forget the item inside the
//! error, or bring back nothing else; they put it behind the others; they search for it by its value; they take a full
//! channel for a closed one; they try the same item for ever.

use std::sync::mpsc::{Receiver, sync_channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use rstest::rstest;
use send_all::send_all;

/// Long for somebody who waits, and short enough for those who sleep and ask again to come to an end.
const A_WHILE: Duration = Duration::from_secs(2);

/// A reader who takes `wanted` items, goes away, and can then be asked which ones.
fn reader(rx: Receiver<String>, wanted: usize) -> JoinHandle<Vec<String>> {
    thread::spawn(move || rx.iter().take(wanted).collect())
}

/// `count` items that take turns between few texts: equal texts are different items, also one after the other, and an
/// empty text is an item like any other.
fn items(count: usize) -> Vec<String> {
    let mut inputs = inputs();
    let [oslo, lima, perth] =
        ["to Oslo", "to Lima", "to Perth"].map(|to| format!("{to}, {}", inputs.u16(..)));
    let labels = [oslo, lima.clone(), perth, String::new(), lima.clone(), lima];
    labels.iter().cycle().take(count).cloned().collect()
}

#[rstest]
#[case::nothing_to_send(0, 0)]
#[case::one_item_from_hand_to_hand(1, 0)]
#[case::many_items_from_hand_to_hand(20, 0)]
#[case::a_small_buffer(20, 3)]
#[case::more_room_than_items(20, 100)]
fn counts_what_it_handed_over(#[case] count: usize, #[case] capacity: usize) {
    let items = items(count);
    everywhere(|| {
        let (tx, rx) = sync_channel(capacity);
        let reader = reader(rx, usize::MAX);
        check_eq!(
            send_all(&tx, items.clone()),
            Ok(count),
            "the outcome for {count} items and a reader who takes them all"
        );
        drop(tx);
        check_eq!(
            reader.join().ok(),
            Some(items.clone()),
            "what the reader got, in order"
        );
    });
}

#[rstest]
#[case::first_of_three(3, 1)]
#[case::last_is_left(4, 3)]
#[case::reader_leaves_at_once(5, 0)]
#[case::in_the_middle(12, 5)]
#[case::only_one_item(1, 0)]
fn brings_back_the_rest_in_order(#[case] count: usize, #[case] taken: usize) {
    let items = items(count);
    // Without a buffer an item is sent when the reader has it, so it is known which one fails.
    everywhere(|| {
        let (tx, rx) = sync_channel(0);
        let reader = reader(rx, taken);
        check_eq!(
            send_all(&tx, items.clone()),
            Err(items[taken..].to_vec()),
            "every item that was not sent, beginning with the one inside the error, when the reader takes {taken} of {count}"
        );
        drop(tx);
        check_eq!(
            reader.join().ok(),
            Some(items[..taken].to_vec()),
            "what the reader got before it left, in order"
        );
    });
}

#[rstest]
#[case::no_buffer(0)]
#[case::room_for_all(9)]
fn brings_back_everything_when_nobody_is_there(#[case] capacity: usize) {
    let items = items(4);
    everywhere(|| {
        let (tx, rx) = sync_channel(capacity);
        drop(rx);
        check_eq!(
            send_all(&tx, items.clone()),
            Err(items.clone()),
            "the outcome for 4 items when the receiver was dropped before; nobody can take one, whatever the capacity ({capacity} here)"
        );
    });
}

#[rstest]
fn waits_while_the_channel_is_full() {
    let items = items(7);
    explore(|| {
        let (tx, rx) = sync_channel(2);
        let slow = thread::spawn(move || {
            let mut got = Vec::new();
            loop {
                thread::sleep(A_WHILE);
                let Ok(item) = rx.recv() else { return got };
                got.push(item);
            }
        });
        check_eq!(
            send_all(&tx, items.clone()),
            Ok(7),
            "the outcome when the reader takes one item every two seconds; a full channel is not a closed one"
        );
        check_eq!(
            trace().sleeps,
            0,
            "how often the sender sleeps; `send` waits for room by itself"
        );
        drop(tx);
        check_eq!(
            slow.join().ok(),
            Some(items.clone()),
            "what the slow reader got, in order"
        );
    });
}

#[rstest]
fn notices_a_reader_who_leaves_while_it_waits() {
    let items = items(10);
    explore(|| {
        let (tx, rx) = sync_channel(2);
        let leaving = thread::spawn(move || {
            thread::sleep(A_WHILE);
            let first = rx.recv();
            thread::sleep(A_WHILE);
            first.ok()
        });
        check_eq!(
            send_all(&tx, items.clone()),
            Err(items[3..].to_vec()),
            "what was not sent when the reader takes one item, lets two wait in the buffer, and leaves; `send` was `Ok` for three"
        );
        check!(
            leaving.join().ok().flatten(),
            |first| first.as_ref() == Some(&items[0]),
            "the one item that the reader took is the first"
        );
    });
}
