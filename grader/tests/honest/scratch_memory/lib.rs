use std::hint::black_box;
use std::sync::mpsc;
use std::thread;

const SCRATCH: usize = 64 << 20;

pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let mut scratch = vec![0_u8; SCRATCH];
    for page in scratch.chunks_mut(4096) {
        page[0] = 1;
    }
    let (tx, rx) = mpsc::channel();
    for part in parts {
        let tx = tx.clone();
        thread::spawn(move || {
            let own: Vec<u64> = Vec::with_capacity(1 << 16);
            for amount in part {
                tx.send(amount).unwrap();
            }
            drop(black_box(own));
        });
    }
    drop(tx);
    let sum = rx.iter().sum();
    assert_eq!(black_box(scratch).len(), SCRATCH);
    sum
}
