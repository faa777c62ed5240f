//! Runs that everybody has seen, and a way to look at their pictures.

use check_record::{Chart, EventKind, WaitOn};

use super::script::Script;

/// Ten producers, one consumer; `kept` is the missing `drop(tx)`.
pub fn fan_in(producers: u64, kept: bool) -> Chart {
    let mut it = Script::new();
    let tx = it.channel(6, ("tx", "rx"));
    for _ in 0..producers {
        it.clone(8, tx);
        it.spawn(9, None);
    }
    if !kept {
        it.drop_sender(0, 13, tx, producers);
    }
    let left = |ended: u64| producers - ended + u64::from(kept);
    for producer in 1..=producers {
        let thread = usize::try_from(producer).unwrap();
        it.wait(0, 15, WaitOn::Message { channel: tx });
        it.send(thread, 10, tx, producer).wake(0, 15);
        it.receive(0, 15, tx, producer);
        it.drop_sender(thread, 11, tx, left(producer))
            .end(thread, 11);
    }
    if kept {
        it.wait(0, 15, WaitOn::Message { channel: tx });
    } else {
        it.at(
            0,
            15,
            EventKind::Nothing {
                channel: tx,
                closed: true,
            },
        );
        it.end(0, 18);
    }
    it.chart
}

/// Three stages, a channel between each two.
pub fn pipeline() -> Chart {
    let mut it = Script::new();
    let numbers = it.channel(4, ("numbers", "rx"));
    let squares = it.channel(5, ("squares", "rx"));
    let source = it.spawn(7, Some("source"));
    let square = it.spawn(12, Some("square"));
    let print = it.spawn(18, Some("print"));
    it.wait(0, 24, WaitOn::End { child: print });
    it.wait(square, 13, WaitOn::Message { channel: numbers });
    it.wait(print, 19, WaitOn::Message { channel: squares });
    for message in 1..=3 {
        it.send(source, 8, numbers, message).wake(square, 13);
        if message == 2 {
            it.send(source, 8, numbers, 3);
        }
        if message < 3 {
            it.receive(square, 13, numbers, message);
            it.send(square, 14, squares, message).wake(print, 19);
            it.receive(print, 19, squares, message);
        }
        if message == 2 {
            it.drop_sender(source, 10, numbers, 0).end(source, 10);
            it.receive(square, 13, numbers, 3);
            it.send(square, 14, squares, 3).wake(print, 19);
            it.receive(print, 19, squares, 3);
            break;
        }
    }
    it.at(
        square,
        13,
        EventKind::Nothing {
            channel: numbers,
            closed: true,
        },
    );
    it.drop_sender(square, 16, squares, 0).end(square, 16);
    it.at(
        print,
        19,
        EventKind::Nothing {
            channel: squares,
            closed: true,
        },
    );
    it.end(print, 22).wake(0, 24);
    it.at(0, 24, EventKind::Join { child: print });
    it.end(0, 26);
    it.chart
}

/// One sender is never dropped.
pub fn deadlock() -> Chart {
    let mut it = Script::new();
    let tx = it.channel(6, ("tx", "rx"));
    it.clone(7, tx);
    let worker = it.spawn(8, None);
    it.wait(0, 14, WaitOn::Message { channel: tx });
    it.send(worker, 9, tx, 1).wake(0, 14);
    it.receive(0, 14, tx, 1);
    it.send(worker, 10, tx, 2);
    it.drop_sender(worker, 11, tx, 1).end(worker, 11);
    it.receive(0, 14, tx, 2);
    it.wait(0, 14, WaitOn::Message { channel: tx });
    it.chart
}

/// Four workers share one receiver behind a lock; one dies.
pub fn pool(jobs: u64) -> Chart {
    let mut it = Script::new();
    let tx = it.channel(5, ("jobs", "queue"));
    let workers: Vec<usize> = (0..4).map(|_| it.spawn(9, Some("worker"))).collect();
    let lock = 1;
    let queue = WaitOn::Message { channel: tx };
    it.at(1, 10, EventKind::Lock { lock });
    it.wait(1, 10, queue.clone());
    for &worker in &workers[1..] {
        let holder = Some(1);
        it.wait(worker, 10, WaitOn::Lock { lock, holder });
    }
    for job in 1..=jobs {
        let index = usize::try_from(job - 1).unwrap() % 4;
        let (worker, next) = (workers[index], workers[(index + 1) % 4]);
        it.send(0, 18, tx, job).wake(worker, 10);
        it.receive(worker, 10, tx, job);
        it.at(worker, 10, EventKind::Unlock { lock }).wake(next, 10);
        it.at(next, 10, EventKind::Lock { lock });
        it.wait(next, 10, queue.clone());
        it.wait(
            worker,
            10,
            WaitOn::Lock {
                lock,
                holder: Some(next),
            },
        );
    }
    it.drop_sender(0, 20, tx, 0);
    for &worker in &workers {
        it.wake(worker, 10);
        it.at(
            worker,
            10,
            EventKind::Nothing {
                channel: tx,
                closed: true,
            },
        );
        it.at(worker, 10, EventKind::Unlock { lock });
        it.end(worker, 14);
        it.at(0, 22, EventKind::Join { child: worker });
    }
    it.end(0, 24);
    it.chart
}

/// Two threads, two locks, the circle.
pub fn circle() -> Chart {
    let mut it = Script::new();
    let left = it.spawn(8, Some("left"));
    let right = it.spawn(13, Some("right"));
    it.wait(0, 20, WaitOn::End { child: left });
    it.at(left, 9, EventKind::Lock { lock: 1 });
    it.at(right, 14, EventKind::Lock { lock: 2 });
    it.wait(
        left,
        10,
        WaitOn::Lock {
            lock: 2,
            holder: Some(right),
        },
    );
    it.wait(
        right,
        15,
        WaitOn::Lock {
            lock: 1,
            holder: Some(left),
        },
    );
    it.chart
}

/// A slow thread and an impatient one; the reply is lost.
pub fn timeout() -> Chart {
    let mut it = Script::new();
    let tx = it.channel(4, ("tx", "rx"));
    let slow = it.spawn(5, Some("slow"));
    it.wait(0, 10, WaitOn::Message { channel: tx });
    let nanos = 80_000_000;
    it.wait(slow, 6, WaitOn::Sleep { nanos }).after(50);
    it.at(0, 10, EventKind::Wake { timed_out: true });
    it.at(
        0,
        10,
        EventKind::Nothing {
            channel: tx,
            closed: false,
        },
    );
    it.after(30)
        .at(slow, 6, EventKind::Wake { timed_out: true });
    it.send(slow, 7, tx, 1);
    it.at(
        0,
        12,
        EventKind::DropReceiver {
            channel: tx,
            lost: 1,
        },
    );
    it.drop_sender(slow, 8, tx, 0).end(slow, 8).end(0, 13);
    it.chart
}

/// All of them, by name.
pub fn all() -> Vec<(&'static str, Chart)> {
    vec![
        ("fan_in", fan_in(10, false)),
        ("fan_in_kept", fan_in(10, true)),
        ("pipeline", pipeline()),
        ("deadlock", deadlock()),
        ("pool", pool(4)),
        ("pool_long", pool(2_000)),
        ("circle", circle()),
        ("timeout", timeout()),
        ("thousand", fan_in(1_000, true)),
        ("ring", super::stuck::ring(1, 8).chart),
    ]
}

#[test]
#[ignore = "writes the pictures into the folder CHARTS, for people to look at"]
fn write_the_pictures() {
    use super::super::Rows;
    let folder =
        std::path::PathBuf::from(std::env::var_os("CHARTS").expect("CHARTS names a folder"));
    for (name, chart) in all() {
        let write = |end: &str, text: String| {
            std::fs::write(folder.join(format!("{name}{end}")), text).unwrap();
        };
        write(".svg", super::super::svg(&chart, name));
        for width in [80, 60, 40] {
            for (end, unicode, rows) in [
                ("all", true, Rows::Everything),
                ("telling", true, Rows::Telling),
                ("ascii", false, Rows::Everything),
            ] {
                let text = super::super::terminal(&chart, width, unicode, true, rows);
                write(&format!("-{width}-{end}.txt"), text);
            }
        }
    }
}
