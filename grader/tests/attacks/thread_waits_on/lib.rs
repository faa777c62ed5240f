//! Returns while a thread waits for ever.

fn fair(parts: Vec<Vec<u64>>) -> u64 {
    let (tx, rx) = std::sync::mpsc::channel();
    let mut producers = Vec::new();
    for part in parts {
        let tx = tx.clone();
        producers.push(std::thread::spawn(move || {
            for number in part {
                let _ = tx.send(number);
            }
        }));
    }
    drop(tx);
    let sum = rx.iter().sum();
    for producer in producers {
        let _ = producer.join();
    }
    sum
}

pub fn total(parts: Vec<Vec<u64>>) -> u64 {
    std::thread::spawn(|| {
        loop {
            std::thread::park();
        }
    });
    fair(parts)
}
