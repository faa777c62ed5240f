//@ right
// The configuration is made once, by whichever thread needs it first.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU8, Ordering};
use std::thread;

struct Config {
    greeting: &'static str,
    times: usize,
}

static CONFIG: OnceLock<Config> = OnceLock::new();
static MADE: AtomicU8 = AtomicU8::new(0);

fn config() -> &'static Config {
    CONFIG.get_or_init(|| {
        MADE.fetch_add(1, Ordering::SeqCst);
        Config {
            greeting: "hi",
            times: 3,
        }
    })
}

fn main() {
    assert!(CONFIG.get().is_none(), "nobody has asked so far");
    let greeters: Vec<_> = (0..4)
        .map(|_| thread::spawn(|| config().greeting.repeat(config().times)))
        .collect();
    for greeter in greeters {
        assert_eq!(greeter.join().unwrap(), "hihihi");
    }
    assert_eq!(MADE.load(Ordering::SeqCst), 1);
}
