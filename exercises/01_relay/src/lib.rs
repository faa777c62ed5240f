//! A line to the lighthouse.
//!
//! The keeper of a lighthouse has something to say, and the harbour office wants to hear it. There is no line between
//! the two yet: build one. The office is the thread that calls `relay`. The keeper is a new thread; it speaks the text
//! into its end of the line, and the office waits at the other end and returns what it hears.
//!
//! What can be seen from outside:
//! - The text comes back unchanged. It crosses the line in one piece, as one message.
//! - The office waits for as long as it takes. It does not look again and again, and nobody sleeps for a fixed time.
//! - When two offices call at the same time, each hears its own keeper.
//! - Nobody is left behind: once the text is sent, the keeper's thread ends.

/// Lets a new thread send `msg` to this thread, and returns what arrived.
pub fn relay(msg: String) -> String {
    todo!("let a new thread send {msg:?} to this one, and return what this one receives")
}
