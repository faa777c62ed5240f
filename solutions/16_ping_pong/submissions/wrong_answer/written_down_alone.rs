//@ finding: no_channel_used
//! Writes what a saw would sing; nobody saws.

pub fn ping_pong(rounds: u32) -> Vec<String> {
    let sounds = ["ping", "pong"].into_iter().cycle();
    let all = sounds.take(2 * rounds as usize);
    all.map(String::from).collect()
}
