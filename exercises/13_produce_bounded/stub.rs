//! The kitchen that cooks too far ahead.
//!
//! A cook fills dumplings, plate after plate, and puts them on a counter. A waiter takes them from there. The counter has
//! room for a few plates. When it is full, the cook has to wait with the plate in her hands: dumplings that nobody
//! takes get cold, and a kitchen that never stops runs out of plates.
//!
//! Write `produce_bounded`: the cook is a thread, the counter is a channel, and the waiter is whoever called you.

use std::sync::mpsc::Receiver;

/// Lets a thread of its own take item after item from `items` and send each one, in order; returns the other end at once.
///
/// - The producer is never more than `cap + 1` items ahead of its consumer: that is the number of items it has taken
///   from `items`, less the number that the consumer has received. `cap` is at least 1.
/// - While it has to wait, it sleeps. As soon as there is room again, it goes on.
/// - When `items` ends, so does the channel. `items` may be much longer than what fits into memory.
/// - When the consumer drops its end, the thread takes nothing more from `items` and ends quietly.
pub fn produce_bounded<I>(items: I, cap: usize) -> Receiver<I::Item>
where
    I: Iterator + Send + 'static,
    I::Item: Send + 'static,
{
    let _ = items;
    todo!("send every item, and never be more than {cap} + 1 ahead")
}
