//! Takes the panic hook away and panics in a thread.

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
    let _ = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| ()));
    let sum = fair(parts);
    std::thread::spawn(|| panic!("unseen"));
    sum
}
