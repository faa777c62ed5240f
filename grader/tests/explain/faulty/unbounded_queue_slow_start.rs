//@ finding: unbounded_queue line 19
// A sensor writes without pause while the archive takes a second to open.

use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

struct Sample(u16);

fn archive(samples: Receiver<Sample>) -> u64 {
    thread::sleep(Duration::from_secs(1));
    samples.iter().map(|sample| u64::from(sample.0)).sum()
}

fn main() {
    let (sensor, samples) = channel();
    let archive = thread::spawn(move || archive(samples));
    for tick in 0..1_500_000_u32 {
        if sensor.send(Sample(tick as u16)).is_err() {
            break;
        }
    }
    drop(sensor);
    println!("{:?}", archive.join());
}
