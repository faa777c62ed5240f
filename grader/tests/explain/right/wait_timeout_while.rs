//@ right
// A guest waits for a table with a limit: first in vain, then with luck.

use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

struct Room {
    free: Mutex<u32>,
    freed: Condvar,
}

impl Room {
    fn take(&self, patience: Duration) -> Option<u32> {
        let free = self.free.lock().unwrap();
        let (mut free, waited) = self
            .freed
            .wait_timeout_while(free, patience, |free| *free == 0)
            .unwrap();
        if waited.timed_out() {
            return None;
        }
        *free -= 1;
        Some(*free)
    }
}

fn main() {
    let room = Room {
        free: Mutex::new(0),
        freed: Condvar::new(),
    };
    assert_eq!(room.take(Duration::from_millis(10)), None);
    thread::scope(|s| {
        let guest = s.spawn(|| room.take(Duration::from_secs(600)));
        *room.free.lock().unwrap() += 3;
        room.freed.notify_all();
        assert_eq!(guest.join().unwrap(), Some(2));
    });
}
