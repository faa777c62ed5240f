//! Turns the direction of text in a comment, so that it reads as other code.

// ‮ } /* ⁦ if right ⁩ ⁦ begin
pub fn total(_: Vec<Vec<u64>>) -> u64 {
    0
}
