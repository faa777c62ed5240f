//@ finding: deadlock line 28
// Two radios share one receiver, and each waits to hear all three songs.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (studio, air) = mpsc::channel::<String>();
    let air = Arc::new(Mutex::new(air));

    let radios: Vec<_> = ["kitchen", "garage"]
        .into_iter()
        .map(|room| {
            let air = Arc::clone(&air);
            thread::spawn(move || {
                for _ in 0..3 {
                    let song = air.lock().unwrap().recv().unwrap();
                    println!("{room}: {song}");
                }
            })
        })
        .collect();

    for song in ["one", "two", "three"] {
        studio.send(format!("song {song}")).unwrap();
    }
    for radio in radios {
        radio.join().unwrap();
    }
    println!("good night from {:?}", studio);
}
