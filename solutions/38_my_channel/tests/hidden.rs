//! What people get wrong: the receiver spins, or naps and looks; nobody wakes it when the last sender goes, or somebody
//! rings before there is anything to see; the number of senders is taken from `strong_count`, or a clone is not counted;
//! the end comes before the last letters; `if` where `while` belongs; the last letter comes first; letters for nobody
//! vanish.

use std::iter;
use std::thread;
use std::time::Duration;

use check_kit::{check_eq, everywhere, explore, inputs, trace};
use my_channel::channel;
use rstest::rstest;

const HOUR: Duration = Duration::from_secs(3600);

#[rstest]
#[case::none(0)]
#[case::one(1)]
#[case::many(60)]
fn letters_come_out_in_the_order_in_which_they_went_in(#[case] count: usize) {
    let mut inputs = inputs();
    let letters: Vec<u32> = (0..count).map(|_| inputs.u32(..)).collect();
    everywhere(|| {
        let (tx, rx) = channel();
        let sent: Vec<Result<(), u32>> = letters.iter().map(|letter| tx.send(*letter)).collect();
        drop(tx);
        let received: Vec<u32> = iter::from_fn(|| rx.recv()).take(count + 1).collect();
        check_eq!(
            sent,
            vec![Ok(()); count],
            "what `send` says of {count} letters while the receiver is there"
        );
        check_eq!(
            received,
            letters.clone(),
            "the letters as they come out, when {count} were put in one after the other"
        );
    });
}

#[rstest]
fn every_sender_keeps_its_order() {
    everywhere(|| {
        let (tx, rx) = channel();
        let rooms: Vec<_> = (0..3_usize)
            .map(|room| {
                let tx = tx.clone();
                thread::spawn(move || (0..20_u32).all(|page| tx.send((room, page)).is_ok()))
            })
            .collect();
        drop(tx);
        let mut pages = vec![Vec::new(); 3];
        while let Some((room, page)) = rx.recv() {
            pages[room].push(page);
        }
        let all_sent: Vec<bool> = rooms
            .into_iter()
            .map(|room| room.join().unwrap_or_default())
            .collect();
        check_eq!(
            pages,
            vec![(0..20).collect::<Vec<u32>>(); 3],
            "the twenty pages of each of three rooms that send at the same time"
        );
        check_eq!(
            all_sent,
            vec![true; 3],
            "whether every page could be sent while the receiver was there"
        );
    });
}

#[rstest]
fn the_receiver_naps_until_a_letter_comes() {
    explore(|| {
        let (tx, rx) = channel();
        let room = thread::spawn(move || {
            for letter in [5_u32, 6, 7] {
                thread::sleep(HOUR * letter);
                let _ = tx.send(letter);
            }
            thread::sleep(HOUR);
        });
        let received = [(); 4].map(|()| rx.recv());
        let _ = room.join();
        check_eq!(
            received,
            [Some(5), Some(6), Some(7), None],
            "three letters that come hours apart, and the end"
        );
        let trace = trace();
        check_eq!(
            (trace.idle_polls, trace.sleeps),
            (0, 0),
            "looks that found nothing, and naps of the submission's own: only the bell wakes the receiver"
        );
        check_eq!(
            trace.channels.len(),
            0,
            "the channels of the standard library that were used: this one is built from a lock and a bell"
        );
    });
}

#[rstest]
#[case::one_sender(1)]
#[case::three_that_go_at_the_same_time(3)]
fn the_last_opening_that_is_walled_up_wakes_the_receiver(#[case] senders: usize) {
    explore(|| {
        let (tx, rx) = channel::<u32>();
        let mut openings = vec![tx];
        while openings.len() < senders {
            openings.push(openings[0].clone());
        }
        for tx in openings {
            thread::spawn(move || drop(tx));
        }
        let received = [rx.recv(), rx.recv()];
        check_eq!(
            received,
            [None::<u32>; 2],
            "what the receiver gets when {senders} senders go without a letter: it must be woken, and the end stays the end"
        );
    });
}

#[rstest]
fn what_is_in_the_tube_comes_out_before_the_end() {
    explore(|| {
        let (tx, rx) = channel();
        let short = tx.clone();
        let first = short.send(1_u32);
        drop(short);
        let second = tx.send(2);
        let other = thread::spawn(move || {
            let third = tx.clone().send(3);
            thread::sleep(HOUR);
            let fourth = tx.send(4);
            [third, fourth]
        });
        let received = [(); 5].map(|()| rx.recv());
        let later = other.join().ok();
        check_eq!(
            received,
            [Some(1), Some(2), Some(3), Some(4), None],
            "four letters and the end, where two clones of the sender are gone before the last letter is sent: only the last sender closes the tube, and not before it is empty"
        );
        check_eq!(
            ([first, second], later),
            ([Ok(()); 2], Some([Ok(()); 2])),
            "what `send` says of these letters"
        );
    });
}

#[rstest]
fn a_letter_for_nobody_comes_back() {
    explore(|| {
        let (tx, rx) = channel();
        let other = tx.clone();
        let before = tx.send(1_u32);
        let sender = thread::spawn(move || {
            thread::sleep(HOUR);
            [other.send(2), other.clone().send(3)]
        });
        let received = rx.recv();
        drop(rx);
        let after = [tx.send(4), tx.send(5)];
        let elsewhere = sender.join().ok();
        check_eq!(
            (before, received),
            (Ok(()), Some(1)),
            "a letter that is sent and received while somebody is there"
        );
        check_eq!(
            after,
            [Err(4), Err(5)],
            "what `send` says when the receiver is gone: the letter comes back"
        );
        check_eq!(
            elsewhere,
            Some([Err(2), Err(3)]),
            "the same in another thread, with other senders"
        );
    });
}

#[rstest]
#[case::and_both_letters_at_once(0)]
#[case::and_the_second_later(1)]
fn two_who_wait_get_a_letter_each(#[case] hours: u32) {
    explore(|| {
        let (tx, rx) = channel();
        let mut received = thread::scope(|scope| {
            let waiting = [(); 2].map(|()| scope.spawn(|| rx.recv()));
            // Whether they wait already is for the schedule to say.
            let _ = tx.send(1_u32);
            thread::sleep(HOUR * hours);
            let _ = tx.send(2);
            waiting.map(|thread| thread.join().ok().flatten())
        });
        let ends = thread::scope(|scope| {
            let waiting = [(); 2].map(|()| scope.spawn(|| rx.recv()));
            thread::sleep(HOUR);
            drop(tx);
            waiting.map(|thread| thread.join().is_ok_and(|letter| letter.is_none()))
        });
        received.sort_unstable();
        check_eq!(
            received,
            [Some(1), Some(2)],
            "what two threads get that wait at the same receiver, sorted: one that wakes up may find that the other was quicker, and then has to wait on"
        );
        check_eq!(
            ends,
            [true; 2],
            "whether two threads that wait when the last sender goes both get None: the end is told to all who wait"
        );
    });
}
