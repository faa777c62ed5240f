use std::sync::mpsc::sync_channel;
use std::thread;

pub fn sum_all(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = sync_channel::<u64>(0);
    let tills: Vec<_> = parts
        .into_iter()
        .map(|part| {
            let tx = tx.clone();
            thread::spawn(move || {
                for amount in part {
                    tx.send(amount).unwrap();
                }
            })
        })
        .collect();
    drop(tx);
    let sum = rx.iter().fold(0, |sum, amount| sum + amount);
    for till in tills {
        till.join().unwrap();
    }
    sum
}
