//! What people get wrong: the item inside the error is lost, one or all of them; they wait for room, in `send`, in a loop, in
//! naps or in a thread; they panic, or give up, when the receiver is gone; they count offers for deliveries; the
//! order of those who come back.

use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use check_kit::{check, check_eq, everywhere, explore, inputs};
use offer_all::offer_all;
use rstest::rstest;

/// The simulated clock jumps while everybody waits, and hardly moves while somebody works.
const A_MOMENT: Duration = Duration::from_micros(50);

/// Skiers with numbers that do not rise, one of which is zero.
fn skiers(count: usize) -> Vec<u32> {
    let mut inputs = inputs();
    let mut skiers: Vec<u32> = (0..count).map(|_| inputs.u32(1..)).collect();
    if let Some(first) = skiers.first_mut() {
        *first = 0;
    }
    skiers
}

/// The same without repeats, and rising, so that each of them can be found again.
fn rising(count: u32) -> Vec<u32> {
    (1..=count).map(|number| number * 10).collect()
}

#[rstest]
#[case::nobody_comes(0, 3)]
#[case::more_places_than_skiers(4, 9)]
#[case::just_enough(5, 5)]
#[case::one_too_many(6, 5)]
#[case::a_crowd(80, 3)]
#[case::no_place_at_all(4, 0)]
fn who_finds_no_place_comes_back(#[case] count: usize, #[case] places: usize) {
    let skiers = skiers(count);
    let taken = count.min(places);
    everywhere(|| {
        let (tx, gondola) = mpsc::sync_channel(places);
        check_eq!(
            offer_all(&tx, skiers.clone()),
            (taken, skiers[taken..].to_vec()),
            "how many of {count} skiers find one of {places} places, and who stays behind, in the old order: whoever was refused is inside the error"
        );
        check_eq!(
            gondola.try_iter().collect::<Vec<u32>>(),
            skiers[..taken].to_vec(),
            "who sits in a gondola with {places} places"
        );
    });
}

#[rstest]
#[case::nobody_comes(0)]
#[case::one(1)]
#[case::some(7)]
fn a_closed_lift_gives_everybody_back(#[case] count: usize) {
    let skiers = skiers(count);
    everywhere(|| {
        let (tx, gondola) = mpsc::sync_channel(3);
        drop(gondola);
        check_eq!(
            offer_all(&tx, skiers.clone()),
            (0, skiers.clone()),
            "{count} skiers before a lift that has closed: no place, no panic, and nobody missing"
        );
    });
}

#[rstest]
fn nobody_waits_for_a_place() {
    let pause = Duration::from_secs(inputs().u64(600..4000));
    explore(|| {
        let (tx, gondola) = mpsc::sync_channel(2);
        let mountain = thread::spawn(move || {
            thread::sleep(pause);
            gondola.iter().count()
        });
        let start = Instant::now();
        let answer = offer_all(&tx, rising(5));
        let waited = start.elapsed();
        check_eq!(
            answer,
            (2, vec![30, 40, 50]),
            "five skiers and two places, which come free in {pause:?} only"
        );
        check!(
            waited,
            |waited| *waited < A_MOMENT,
            "an offer takes no time, with or without a place; how long it took"
        );
        drop(tx);
        check_eq!(
            mountain.join().ok(),
            Some(2),
            "how many come up the mountain"
        );
    });
}

#[rstest]
fn a_cabin_without_room_takes_who_is_expected() {
    explore(|| {
        let (tx, gondola) = mpsc::sync_channel(0);
        let friend = thread::spawn(move || gondola.recv().ok());
        // Now somebody waits in `recv`: a channel without room hands over from hand to hand.
        thread::sleep(Duration::from_secs(1));
        check_eq!(
            offer_all(&tx, vec![8, 9]),
            (1, vec![9]),
            "two skiers, and one friend who already waits for the first of them at a channel without room"
        );
        check_eq!(friend.join().ok(), Some(Some(8)), "whom the friend has met");
    });
}

#[rstest]
fn nobody_is_lost_while_places_come_free() {
    explore(|| {
        let (tx, gondola) = mpsc::sync_channel(1);
        let mountain = thread::spawn(move || gondola.iter().collect::<Vec<u32>>());
        let (taken, left) = offer_all(&tx, rising(4));
        drop(tx);
        let arrived = mountain.join().unwrap_or_default();
        check!(
            (taken, arrived.len()),
            |(taken, arrived)| taken == arrived,
            "as many were counted as arrived on the mountain; (counted, arrived)"
        );
        let mut all = arrived.clone();
        all.extend(&left);
        all.sort_unstable();
        check_eq!(
            all,
            rising(4),
            "who arrived or stayed behind, of four skiers, while places come free: each of them once"
        );
        check!(
            [arrived, left],
            |lists| lists.iter().all(|list| list.is_sorted()),
            "those who arrived, and those who stayed behind, are each in the old order"
        );
    });
}

#[rstest]
fn nobody_is_lost_when_the_lift_closes() {
    explore(|| {
        let (tx, gondola) = mpsc::sync_channel(1);
        let mountain = thread::spawn(move || gondola.iter().take(1).collect::<Vec<u32>>());
        let (taken, left) = offer_all(&tx, rising(4));
        let arrived = mountain.join().unwrap_or_default();
        check_eq!(
            taken + left.len(),
            4,
            "how many of four skiers were counted or came back, when the lift closes after the first of them"
        );
        check!(
            (arrived, left),
            |(arrived, left)| left.is_sorted()
                && !arrived.iter().any(|number| left.contains(number)),
            "whoever arrived is not on the list, and the list is in the old order"
        );
    });
}
