mod common;
use common::*;
use sim_std::sync::{Arc, Mutex, mpsc, Condvar};
use sim_std::thread;
use std::time::Duration;
use std::cell::Cell;

fn show(name: &str, body: impl Fn()) {
    let r = run(7, body);
    println!("==== {name}: {:?}", r.end);
    for f in &r.findings {
        println!("[{}] {} {}\n  {}\n  help: {}", f.kind, f.place.as_ref().map_or("-".into(), |p| p.line.to_string()), f.label, f.message, f.help);
        for x in &f.related { println!("   - {} {}", x.place.line, x.label); }
    }
}

#[test]
fn show_all() {
    show("tx alive", || {
        let (tx, rx) = mpsc::channel::<u32>();
        for i in 0..3 { let tx = tx.clone(); thread::spawn(move || tx.send(i)); }
        for _ in rx {}
    });
    show("drop after loop", || {
        let (tx, rx) = mpsc::channel::<u32>();
        for i in 0..3 { let tx = tx.clone(); thread::spawn(move || tx.send(i)); }
        for _ in &rx {}
        drop(tx);
    });
    show("join before drain", || {
        let (tx, rx) = mpsc::sync_channel::<u32>(2);
        let h = thread::spawn(move || for i in 0..10 { tx.send(i).unwrap(); });
        h.join().unwrap();
        for _ in rx {}
    });
    show("rendezvous self", || {
        let (tx, _rx) = mpsc::sync_channel::<u32>(0);
        tx.send(1).unwrap();
    });
    show("bounded self", || {
        let (tx, rx) = mpsc::sync_channel::<u32>(2);
        for i in 0..3 { tx.send(i).unwrap(); }
        drop(tx);
        for _ in rx {}
    });
    show("relock", || {
        let m = Mutex::new(1);
        let _a = m.lock().unwrap();
        let _b = m.lock().unwrap();
    });
    show("abba", || {
        let a = Arc::new(Mutex::new(1)); let b = Arc::new(Mutex::new(1));
        let (a2, b2) = (a.clone(), b.clone());
        let h = thread::spawn(move || {
            let _b = b2.lock().unwrap();
            thread::sleep(Duration::from_millis(1));
            let _a = a2.lock().unwrap();
        });
        {
            let _a = a.lock().unwrap();
            thread::sleep(Duration::from_millis(1));
            let _b = b.lock().unwrap();
        }
        h.join().unwrap();
    });
    show("lock across send", || {
        let m = Arc::new(Mutex::new(1));
        let (tx, rx) = mpsc::sync_channel::<u32>(1);
        let m2 = m.clone();
        let h = thread::spawn(move || {
            for i in 0..5 {
                let mut g = m2.lock().unwrap();
                tx.send(i).unwrap();
                *g += 1;
            }
        });
        for _ in rx {
            *m.lock().unwrap() += 1;
        }
        h.join().unwrap();
    });
    show("logger: join with tx alive", || {
        let (tx, rx) = mpsc::channel::<u32>();
        let h = thread::spawn(move || rx.iter().count());
        tx.send(1).unwrap();
        h.join().unwrap();
        drop(tx);
    });
    show("both recv first", || {
        let (tx, rx) = mpsc::channel::<u32>();
        let (tx2, rx2) = mpsc::channel::<u32>();
        let h = thread::spawn(move || { rx.recv().unwrap(); tx2.send(1).unwrap(); });
        rx2.recv().unwrap();
        tx.send(1).unwrap();
        h.join().unwrap();
    });
    show("pool result tx alive", || {
        let (jtx, jrx) = mpsc::channel::<u32>();
        let (rtx, rrx) = mpsc::channel::<u32>();
        let jrx = Arc::new(Mutex::new(jrx));
        for _ in 0..3 {
            let (jrx, rtx) = (jrx.clone(), rtx.clone());
            thread::spawn(move || loop {
                let job = jrx.lock().unwrap().recv();
                let Ok(job) = job else { break };
                rtx.send(job).unwrap();
            });
        }
        for i in 0..5 { jtx.send(i).unwrap(); }
        for _ in rrx {}
    });
    show("pool join with jtx", || {
        let (jtx, jrx) = mpsc::channel::<u32>();
        let jrx = Arc::new(Mutex::new(jrx));
        let hs: Vec<_> = (0..3).map(|_| {
            let jrx = jrx.clone();
            thread::spawn(move || while let Ok(_j) = jrx.lock().unwrap().recv() {})
        }).collect();
        for i in 0..5 { jtx.send(i).unwrap(); }
        for h in hs { h.join().unwrap(); }
    });
    show("scope with tx", || {
        let (tx, rx) = mpsc::channel::<u32>();
        thread::scope(|s| {
            s.spawn(|| for _ in rx {});
            tx.send(3).unwrap();
        });
    });
    show("lost", || {
        let (tx, rx) = mpsc::channel::<u32>();
        for i in 0..3 { tx.send(i).unwrap(); }
        rx.recv().unwrap();
    });
    show("busy", || {
        let (tx, rx) = mpsc::channel::<u32>();
        let h = thread::spawn(move || { thread::sleep(Duration::from_secs(1)); tx.send(1).unwrap() });
        loop { if let Ok(x) = rx.try_recv() { let _ = x; break; } }
        h.join().unwrap();
    });
    show("busy closed", || {
        let (tx, rx) = mpsc::channel::<u32>();
        drop(tx);
        loop { if let Ok(_) = rx.recv() { break; } }
    });
    show("lock spin", || {
        let m = Arc::new(Mutex::new(false));
        let m2 = m.clone();
        thread::spawn(move || { thread::sleep(Duration::from_secs(1)); *m2.lock().unwrap() = true; });
        loop { if *m.lock().unwrap() { break; } }
    });
    show("panicked", || {
        thread::spawn(|| { let v: Vec<u32> = vec![]; let n = Cell::new(3); v[n.get()] });
        thread::sleep(Duration::from_secs(1));
    });
    show("worker panics and count", || {
        let (tx, rx) = mpsc::channel::<u32>();
        for i in 0..3 { let tx = tx.clone(); thread::spawn(move || { assert!(i != 1, "bad job"); tx.send(i) }); }
        for _ in 0..3 { rx.recv().unwrap(); }
    });
    show("leaked", || {
        let (tx, rx) = mpsc::channel::<u32>();
        thread::spawn(move || { let tx = tx; tx.send(1).unwrap(); thread::park(); });
        rx.recv().unwrap();
    });
    show("leaked loop", || {
        thread::spawn(move || loop { thread::sleep(Duration::from_secs(1)); });
    });
    show("main panics", || {
        let (tx, rx) = mpsc::channel::<u32>();
        drop(tx);
        rx.recv().unwrap();
    });
    show("condvar", || {
        let p = Arc::new((Mutex::new(false), Condvar::new()));
        let p2 = p.clone();
        thread::spawn(move || { *p2.0.lock().unwrap() = true; });
        let mut g = p.0.lock().unwrap();
        while !*g { g = p.1.wait(g).unwrap(); }
    });
    show("time limit", || {
        let (tx, rx) = mpsc::channel::<u32>();
        thread::spawn(move || loop { thread::sleep(Duration::from_millis(1)); if tx.send(1).is_err() { break } });
        let mut n = 0;
        for x in rx { n += x; if n == 0 { break; } }
    });
}
