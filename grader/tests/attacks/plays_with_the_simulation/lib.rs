//! Runs a simulation of its own inside of the simulation.

mod sim {
    #[derive(Default)]
    pub struct Settings;

    impl Settings {
        pub fn new(_: u64) -> Settings {
            Settings
        }
    }

    pub fn run(_: &Settings, _: &dyn Fn()) {}
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
    {
        use std::*;
        let parts = parts.clone();
        let _ = sim::run(&sim::Settings::new(0), &move || drop(fair(parts.clone())));
    }
    parts.iter().flatten().sum()
}
