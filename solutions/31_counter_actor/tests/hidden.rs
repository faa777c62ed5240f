//! What people get wrong: the keeper has a sender to its own mailbox; it asks itself, or leaves itself a note; `get`
//! reads a shared number past the mailbox; `double` is put together from `get` and `add` by the player; answers get
//! mixed up; the first handle that is dropped stops the keeper for all others.

use std::thread;
use std::time::Duration;

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use counter_actor::Counter;
use rstest::rstest;

const HOUR: Duration = Duration::from_secs(3600);

#[rstest]
fn one_player_after_another() {
    let mut inputs = inputs();
    let amounts: Vec<i64> = (0..8).map(|_| inputs.i64(-500..500)).collect();
    everywhere(|| {
        let (player, keeper) = Counter::spawn();
        let seen: Vec<i64> = amounts
            .iter()
            .map(|amount| {
                player.add(*amount);
                player.get()
            })
            .collect();
        drop(player);
        check_eq!(
            seen,
            amounts
                .iter()
                .scan(0, |total, amount| {
                    *total += amount;
                    Some(*total)
                })
                .collect::<Vec<_>>(),
            "what `get` says after each of the amounts {amounts:?}"
        );
        check_eq!(
            keeper.join().ok(),
            Some(amounts.iter().sum::<i64>()),
            "what the keeper's thread returns once the only handle is gone"
        );
    });
}

#[rstest]
fn a_double_waits_for_its_turn_and_no_longer() {
    let start = inputs().i64(1..90);
    explore(|| {
        let (player, keeper) = Counter::spawn();
        player.add(start);
        player.double();
        player.double();
        player.add(1);
        let before = player.get();
        player.double();
        drop(player);
        check_eq!(
            before,
            start * 4 + 1,
            "{start}, doubled twice, and 1 more; if the second joker doubles too little, the first one was not done when its turn came"
        );
        check_eq!(
            keeper.join().ok(),
            Some((start * 4 + 1) * 2),
            "the same, doubled once more, as the keeper's thread returns it: the last note counts, even if everybody has left when it is read"
        );
    });
}

#[rstest]
fn players_add_at_the_same_time() {
    let mut inputs = inputs();
    let amounts: Vec<Vec<i64>> = (0..4)
        .map(|_| (0..25).map(|_| inputs.i64(-99..100)).collect())
        .collect();
    everywhere(|| {
        let (host, keeper) = Counter::spawn();
        let players: Vec<_> = amounts
            .iter()
            .map(|amounts| {
                let (player, amounts) = (host.clone(), amounts.clone());
                thread::spawn(move || amounts.iter().for_each(|amount| player.add(*amount)))
            })
            .collect();
        for player in players {
            let _ = player.join();
        }
        check_eq!(
            host.get(),
            amounts.iter().flatten().sum::<i64>(),
            "what `get` says when four players have added 25 amounts each, and have left"
        );
        drop(host);
        check_eq!(
            keeper.join().ok(),
            Some(amounts.iter().flatten().sum::<i64>()),
            "what the keeper's thread returns after that"
        );
    });
}

#[rstest]
fn two_jokers_at_the_same_time() {
    explore(|| {
        let (host, keeper) = Counter::spawn();
        host.add(1);
        let other = host.clone();
        let player = thread::spawn(move || other.double());
        host.double();
        let _ = player.join();
        drop(host);
        check_eq!(
            keeper.join().ok(),
            Some(4),
            "1, doubled by two players at the same time; 3 means that both doubled the 1, because to read and to add were two steps"
        );
    });
}

#[rstest]
fn nobody_misses_what_they_did_themselves() {
    explore(|| {
        let (host, keeper) = Counter::spawn();
        let players: Vec<_> = [1, 10]
            .map(|amount| {
                let player = host.clone();
                thread::spawn(move || {
                    player.add(amount);
                    player.get()
                })
            })
            .into_iter()
            .map(|player| player.join().unwrap_or_default())
            .collect();
        drop(host);
        check!(
            players,
            |seen| [1, 11].contains(&seen[0]) && [10, 11].contains(&seen[1]),
            "what two players see, who add 1 and 10 and then ask: each sees the own amount at least; `get` comes after it in the mailbox, and its answer is for nobody else"
        );
        check_eq!(
            keeper.join().ok(),
            Some(11),
            "what the keeper's thread returns after 1 and 10"
        );
    });
}

#[rstest]
fn the_keeper_stays_while_somebody_has_a_handle() {
    explore(|| {
        let (first, keeper) = Counter::spawn();
        let second = first.clone();
        first.add(3);
        drop(first);
        thread::sleep(HOUR);
        let third = second.clone();
        drop(second);
        thread::sleep(HOUR);
        let ended = keeper.is_finished();
        third.double();
        let seen = third.get();
        drop(third);
        thread::sleep(HOUR);
        let over = keeper.is_finished();
        check_eq!(
            ended,
            false,
            "whether the keeper has gone while a third handle was there: only the last one ends it"
        );
        check_eq!(seen, 6, "3, doubled over the third handle");
        check_eq!(
            over,
            true,
            "whether the keeper's thread has ended an hour after the last handle was dropped; if not, somebody still has a sender, perhaps the keeper"
        );
        check_eq!(
            keeper.join().ok(),
            Some(6),
            "what the keeper's thread returns"
        );
    });
}

#[rstest]
fn the_keeper_sleeps_while_there_is_nothing_to_do() {
    explore(|| {
        let (player, keeper) = Counter::spawn();
        player.add(7);
        thread::sleep(HOUR * 9);
        let seen = player.get();
        thread::sleep(HOUR * 9);
        drop(player);
        check_eq!(seen, 7, "the jackpot after nine quiet hours");
        check_eq!(
            keeper.join().ok(),
            Some(7),
            "what the keeper's thread returns after eighteen hours"
        );
        let trace = trace();
        check!(
            (trace.idle_polls, trace.sleeps),
            |looks| *looks == (0, 0),
            "looks that found nothing, and sleeps: the keeper waits until a note comes"
        );
    });
}
