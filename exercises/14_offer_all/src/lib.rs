//! The gondola that never stops.
//!
//! A cable runs up a mountain, and gondola after gondola passes the platform. None of them stops. The attendant
//! offers a place to one skier after the other, by the number of the ski pass. Whoever finds no place stays
//! on the platform, and the attendant writes down who that is. Nobody may hold up the cable by waiting.
//!
//! In the evening the numbers do not add up: whenever a gondola was full, somebody is neither on the mountain nor on
//! the platform. Run `cargo run -p grader check offer_all`, read what it says, and repair the function.

use std::sync::mpsc::SyncSender;

/// Offers places to the skiers, in their order; gives back how many found one, and who did not, in the old order.
///
/// - It never waits for a place.
/// - The lift may have closed, and then there is no place for anybody.
/// - Each skier is either counted or on the list.
pub fn offer_all(tx: &SyncSender<u32>, items: Vec<u32>) -> (usize, Vec<u32>) {
    let mut taken = 0;
    let mut skiers = items.into_iter();
    for skier in skiers.by_ref() {
        if tx.try_send(skier).is_err() {
            break;
        }
        taken += 1;
    }
    (taken, skiers.collect())
}
