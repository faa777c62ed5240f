//! Panics in a thread after the answer is out.

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
    let sum = fair(parts);
    std::thread::spawn(|| panic!("unseen"));
    sum
}
