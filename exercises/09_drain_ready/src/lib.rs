//! The map that does not wait for rain.
//!
//! Rain gauges stand all over a valley. Each one sends a number over a channel whenever its cup is full. In the office
//! a program draws a map, again every ten minutes, whether it rains or not. Right before each drawing it calls
//! `drain_ready`: what has come in since the last map? When the last gauge is switched off for the winter, the
//! program draws its last map and puts it into the archive.
//!
//! In the first dry ten minutes of the year, the map went into the archive. Run `cargo run -p grader check drain_ready`,
//! read what it says, and repair the function.

use std::sync::mpsc::Receiver;

/// Takes everything that waits in the channel, in order, and tells whether the channel is at its end.
///
/// - It never waits: what is not there yet belongs to the next map.
/// - Every reading is on exactly one map.
/// - `true` means that nothing will come any more: all readings have been taken, the ones of this call among them, and
///   no gauge is left that could send another one.
pub fn drain_ready(rx: &Receiver<u32>) -> (Vec<u32>, bool) {
    let mut readings = Vec::new();
    loop {
        match rx.try_recv() {
            Ok(reading) => readings.push(reading),
            Err(_) => return (readings, true),
        }
    }
}
