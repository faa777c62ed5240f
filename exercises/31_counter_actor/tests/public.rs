//! The goal, in public. `cargo run -p grader` runs these tests, and hidden ones, and explains what it finds;
//! `cargo test -p counter_actor` runs just these, with real threads, and ends a hang after twenty seconds.

use check_kit::{check_eq, deadline, everywhere};
use counter_actor::Counter;
use rstest::rstest;

#[rstest]
#[timeout(deadline(20))]
fn a_right_answer_and_another_one() {
    everywhere(|| {
        let (player, keeper) = Counter::spawn();
        player.add(30);
        player.add(12);
        check_eq!(player.get(), 42, "the jackpot after 30 and 12");
        drop(player);
        check_eq!(
            keeper.join().ok(),
            Some(42),
            "what the keeper says when all players have left"
        );
    });
}

#[rstest]
#[timeout(deadline(20))]
fn the_joker_twice() {
    everywhere(|| {
        let (player, keeper) = Counter::spawn();
        player.add(5);
        player.double();
        player.double();
        check_eq!(player.get(), 20, "the jackpot after 5 and two jokers");
        drop(player);
        let _ = keeper.join();
    });
}
