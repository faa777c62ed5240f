use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex, Once, OnceLock, RwLock, mpsc};
use std::thread;

static CALLS: AtomicUsize = AtomicUsize::new(0);
static SEEN: Mutex<BTreeSet<u64>> = Mutex::new(BTreeSet::new());
static GREETING: OnceLock<String> = OnceLock::new();
static TABLE: LazyLock<Vec<u64>> = LazyLock::new(|| (0..64).map(|bit| 1 << bit).collect());
static NAMES: RwLock<Vec<&'static str>> = RwLock::new(Vec::new());
static FIRST: Once = Once::new();
static READY: AtomicBool = AtomicBool::new(false);

pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    FIRST.call_once(|| READY.store(true, Ordering::Release));
    CALLS.fetch_add(1, Ordering::Relaxed);
    let (tx, rx) = mpsc::channel();
    for part in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            let greeting = GREETING.get_or_init(|| format!("call {}", CALLS.load(Ordering::Relaxed)));
            assert!(greeting.starts_with("call") && READY.load(Ordering::Acquire));
            NAMES.write().unwrap().push("till");
            for amount in part {
                SEEN.lock().unwrap().insert(amount & TABLE[5]);
                tx.send(amount).unwrap();
            }
        });
    }
    drop(tx);
    let sum = rx.iter().sum();
    assert!(SEEN.lock().unwrap().len() <= 2 && CALLS.load(Ordering::Relaxed) > 0);
    sum
}
