//! The cabin with one seat too many.
//!
//! A cable car goes up a mountain. At the gate the skiers stand in a queue; each has a number. A cabin with `n` seats
//! takes the first `n` of them, and leaves as soon as it is full. Those behind stay in the queue, for the next cabin.
//!
//! The program below fills its cabins. But skiers disappear: on the list of the mountain station there is one missing
//! after every cabin. And when exactly as many came as there were seats, the cabin stood at the gate until late at
//! night, full.
//!
//! Run `cargo run -p grader check take_n`, read what it says, and repair the function.
//!
//! What can be seen from outside:
//! - The cabin holds the first `n` skiers of the queue, in their order. Nobody else has left the queue.
//! - It leaves when the last seat is taken, and does not wait for one more. Without seats it leaves at once.
//! - While seats are free and the gate is open, it waits. When the gate is closed and the queue is empty, it leaves
//!   with those who are in it.

use std::sync::mpsc::Receiver;

/// Takes the first `n` numbers out of the channel, or fewer if it closes before, and leaves the others there.
pub fn take_n(rx: &Receiver<u32>, n: usize) -> Vec<u32> {
    let mut cabin = Vec::new();
    for skier in rx {
        if cabin.len() == n {
            break;
        }
        cabin.push(skier);
    }
    cabin
}
