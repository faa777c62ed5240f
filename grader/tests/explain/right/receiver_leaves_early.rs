//@ right
// The reader stops after three pages; the writer notices and stops, too.

use std::sync::mpsc::sync_channel;
use std::thread;

fn main() {
    let (pen, eyes) = sync_channel(0);
    let writer = thread::spawn(move || {
        let mut written = 0;
        for page in 1_u32.. {
            if pen.send(page).is_err() {
                break;
            }
            written += 1;
        }
        written
    });
    for page in 1..=3 {
        assert_eq!(eyes.recv(), Ok(page));
    }
    drop(eyes);
    assert_eq!(writer.join().unwrap(), 3);
}
