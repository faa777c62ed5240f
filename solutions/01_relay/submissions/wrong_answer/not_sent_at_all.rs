//@ finding: no_channel_used
//! Returns what it was given.

pub fn relay(msg: String) -> String {
    msg
}
