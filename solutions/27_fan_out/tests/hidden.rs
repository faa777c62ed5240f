//! What people get wrong: they keep the senders, so no player ever stops; they let all players take from one queue, or
//! believe that everybody who shares it sees each card; they return the hands as they come; they deal blocks instead
//! of turns; they lose the cards of the last, incomplete round, or the players without a card.

use check_kit::{check, check_eq, everywhere, explore, inputs, trace};
use fan_out::fan_out;
use rstest::rstest;

/// Small numbers: some cards are equal, and none tells its place in the pack.
fn cards(count: usize) -> Vec<u64> {
    let mut inputs = inputs();
    (0..count).map(|_| inputs.u64(0..10)).collect()
}

/// The hands, by the rule and without threads.
fn dealt(cards: &[u64], n: usize) -> Vec<Vec<u64>> {
    let hand = |player| cards.iter().skip(player).step_by(n).copied().collect();
    (0..n).map(hand).collect()
}

#[rstest]
#[case::the_last_round_is_complete(12, 4)]
#[case::the_last_round_is_not(11, 3)]
#[case::one_player(5, 1)]
#[case::more_rounds(50, 2)]
fn item_i_goes_to_player_i_mod_n(#[case] count: usize, #[case] n: usize) {
    let cards = cards(count);
    everywhere(|| {
        check_eq!(
            fan_out(cards.clone(), n),
            dealt(&cards, n),
            "the hands of {n} players when {cards:?} are dealt in turn; a card belongs to the player whose turn it is, not to whoever is quick"
        );
    });
}

#[rstest]
#[case::no_card_at_all(0, 3)]
#[case::fewer_cards_than_players(2, 5)]
fn everybody_gets_a_hand_even_an_empty_one(#[case] count: usize, #[case] n: usize) {
    let cards = cards(count);
    explore(|| {
        check_eq!(
            fan_out(cards.clone(), n),
            dealt(&cards, n),
            "the hands of {n} players when {count} cards are dealt; a player without a card has an empty hand"
        );
    });
}

#[rstest]
fn the_hands_are_in_the_order_of_the_players() {
    explore(|| {
        // The later a player sits, the smaller its cards; the first one has one card more to pick up.
        let hands = fan_out(vec![9, 7, 5, 8], 3);
        check_eq!(hands.len(), 3, "the number of hands of three players");
        check_eq!(
            hands.concat(),
            vec![9, 8, 7, 5],
            "all hands one after the other, player 0 first, whoever shows a hand first"
        );
    });
}

#[rstest]
fn every_card_is_a_message_to_one_of_n_threads() {
    let cards = cards(30);
    explore(|| {
        check_eq!(
            fan_out(cards.clone(), 3),
            dealt(&cards, 3),
            "the hands of three players when {cards:?} are dealt in turn"
        );
        let trace = trace();
        check!(
            trace.threads_spawned,
            |threads| (3..=4).contains(threads),
            "the number of threads for three players and 30 cards; the dealer may be one more"
        );
        check!(
            trace.crossed(),
            |messages| *messages >= 30,
            "how many messages went from one thread to another; each of the 30 cards is dealt on its own"
        );
    });
}

#[rstest]
fn a_player_without_a_card_waits() {
    let cards = cards(12);
    explore(|| {
        check_eq!(
            fan_out(cards.clone(), 4),
            dealt(&cards, 4),
            "the hands of four players when {cards:?} are dealt in turn"
        );
        let trace = trace();
        check_eq!(
            trace.idle_polls,
            0,
            "how often somebody looked for a card and found none; `recv` waits by itself"
        );
        check_eq!(
            trace.sleeps,
            0,
            "how often somebody slept, and hoped for a card"
        );
    });
}
