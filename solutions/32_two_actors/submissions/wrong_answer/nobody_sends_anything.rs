//@ finding: no_channel_used
//! Both greetings are known anyway.

pub const NORTH: [&str; 3] = [
    "The north greets you.",
    "Our rivers meet at the sea.",
    "Let there be peace.",
];

pub const SOUTH: [&str; 3] = [
    "The south is glad to see you.",
    "Our roads end at your gates.",
    "There shall be peace.",
];

pub fn swap_greetings() -> (String, String) {
    (SOUTH.join(" "), NORTH.join(" "))
}
