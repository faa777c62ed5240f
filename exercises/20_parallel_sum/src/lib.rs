//! The auditors.
//!
//! A lottery has printed tickets with the numbers 0, 1, 2, 3, and so on, without a gap. Before the draw, auditors add up
//! all these numbers. Each auditor gets a block of tickets, all blocks have the same length, and all auditors work at the
//! same time. The hall is loud: nobody can call out every ticket. An auditor says one number, and goes home.
//!
//! Write the whole audit. With ten auditors and ten million tickets each it is done in the blink of an eye.

/// Adds up the numbers `0 .. producers * per_producer`, with `producers` threads.
///
/// - Producer `i` adds up the numbers from `i * per_producer` up to, but without, `(i + 1) * per_producer`.
/// - All of them are at work at the same time, and all of them send over one channel.
/// - A producer sends exactly one message: its sum. (The sum of no numbers is 0, and is sent, too.)
/// - Without producers the sum is 0.
pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    todo!("the sum from {producers} producers with {per_producer} numbers each")
}
