//@ right
// A display that is behind misses frames, and the camera counts them.

use std::sync::mpsc::{TrySendError, sync_channel};
use std::thread;
use std::time::Duration;

fn main() {
    let (camera, display) = sync_channel(1);
    let screen = thread::spawn(move || {
        let mut shown = Vec::new();
        for frame in display {
            thread::sleep(Duration::from_millis(4));
            shown.push(frame);
        }
        shown
    });
    let mut missed = 0;
    for frame in 0..10_u32 {
        match camera.try_send(frame) {
            Ok(()) => {}
            Err(TrySendError::Full(_)) => missed += 1,
            Err(TrySendError::Disconnected(_)) => unreachable!("the screen is on"),
        }
        thread::sleep(Duration::from_millis(1));
    }
    drop(camera);
    let shown = screen.join().unwrap();
    assert_eq!(shown.len() + missed, 10);
    assert!(shown.is_sorted());
}
