//! The message is sent by the producer's `Drop`.

use std::sync::mpsc::{Sender, channel};
struct Auditor {
    sum: u64,
    report: Sender<u64>,
}
impl Drop for Auditor {
    fn drop(&mut self) {
        let _ = self.report.send(self.sum);
    }
}
pub fn parallel_sum(producers: u64, per_producer: u64) -> u64 {
    let (report, reports) = channel();
    for i in 0..producers {
        let auditor = Auditor {
            sum: 0,
            report: report.clone(),
        };
        std::thread::spawn(move || {
            let mut auditor = auditor;
            for t in i * per_producer..(i + 1) * per_producer {
                auditor.sum += t;
            }
        });
    }
    std::mem::drop(report);
    let mut sum = 0;
    while let Ok(s) = reports.recv() {
        sum += s;
    }
    sum
}
