//! Calls that make something: channels, clones, threads.

use super::check;

#[test]
fn a_channel_is_called_by_its_two_ends() {
    check("fn f() { let (tx, rx) = channel(); }", &["1:25 tx / rx"]);
    check(
        "fn f() { let (mut tx, rx): (Sender<u8>, Receiver<u8>) = mpsc::channel(); }",
        &["1:57 tx / rx"],
    );
    check(
        "fn f() { let (tx, _) = std::sync::mpsc::sync_channel(3); }",
        &["1:24 tx"],
    );
    check(
        "fn f() { let ((a, b), (c, d)) = (channel(), channel::<u8>()); }",
        &["1:34 a / b", "1:45 c / d"],
    );
    check(
        "fn f() { let [(a, b), (c, d)] = [channel(), channel()]; }",
        &["1:34 a / b", "1:45 c / d"],
    );
    check(
        "fn f() { (self.tx, self.rx) = channel(); }",
        &["1:31 self.tx / self.rx"],
    );
    check(
        "fn f() { let pair = channel(); }",
        &["1:21 pair.0 / pair.1"],
    );
    check(
        "fn f() { let hub = Hub { pair: channel() }; }",
        &["1:32 Hub.pair.0 / Hub.pair.1"],
    );
    check(
        "use mpsc::channel as pipe; fn f() { let (a, b) = pipe::<u8>(); let c = pipe(); }",
        &["1:50 a / b", "1:72 c.0 / c.1"],
    );
    check(
        "fn f() { let (txs, rxs): (Vec<_>, Vec<_>) = (0..3).map(|_| channel()).unzip(); }",
        &["1:60 txs / rxs"],
    );
    check(
        "static LINE: LazyLock<Line> = LazyLock::new(|| channel());",
        &["1:48 LINE.0 / LINE.1"],
    );
    check(
        "fn f() { LINE.get_or_init(|| { let (tx, rx) = channel(); (tx, Mutex::new(rx)) }); }",
        &["1:15 LINE", "1:47 tx / rx - in `LINE.0`"],
    );
    check("fn f() { let (_, rx) = channel(); }", &["1:24 _ / rx"]);
    check("fn f() { let (a, b) = made!(); }", &["1:23 a / b"]);
    check(
        "fn f() { let (a, b) = { channel() }; let (c, d) = match channel() { (x, y) => (x, y) }; }",
        &["1:25 a / b", "1:57 x / y - moved to `c`"],
    );
}

#[test]
fn a_clone_is_called_by_what_it_becomes() {
    check("fn f() { let tx2 = tx.clone(); }", &["1:23 tx2"]);
    check("fn f() { let a = Sender::clone(&tx); }", &["1:18 a"]);
    check("fn f() { Worker { tx: tx.clone() } }", &["1:26 Worker.tx"]);
    check(
        "impl Hub { fn f() -> Self { Self { tx: Some(tx.clone()) } } }",
        &["1:48 Hub.tx"],
    );
    check(
        "fn f() { senders.push(tx.clone()); }",
        &["1:18 senders", "1:26 tx.clone() - in the vector `senders`"],
    );
    check(
        "fn f() { let all = vec![tx.clone(); 3]; }",
        &["1:28 tx.clone() - in the vector `all`"],
    );
    check(
        "fn f() { let all = [tx.clone(), tx]; }",
        &["1:24 tx.clone() - in the vector `all`"],
    );
    check(
        "fn f() { run(tx.clone()); }",
        &["1:17 tx.clone() - passed to `run` at line 1"],
    );
    check(
        "fn f() { run(Sender::clone(&tx)); }",
        &["1:14 Sender::clone(&tx) - passed to `run` at line 1"],
    );
    check("fn f() { self.tx = tx.clone(); }", &["1:23 self.tx"]);
    check("fn f() { tx.clone().send(1); }", &["1:13 tx.clone()"]);
    check(
        "fn f() { let all: Vec<_> = (0..3).map(|_| tx.clone()).collect(); }",
        &["1:46 tx.clone() - in the vector `all`"],
    );
}

#[test]
fn clones_are_followed_into_threads() {
    check(
        "fn f() {\n for id in 0..3 {\n  let tx = tx.clone();\n  thread::spawn(move || tx.send(id));\n }\n}",
        &["3:15 tx - captured by the closure at line 4", "4:28 tx"],
    );
    check(
        "fn f() { for tx in [tx.clone(), tx] {\n thread::spawn(move || tx.send(1)); } }",
        &["1:24 tx - captured by the closure at line 2", "2:27 tx"],
    );
    check(
        "#[derive(Debug, Clone)]\nstruct Hub { id: u8, tx: Option<Sender<u8>> }",
        &["1:17 Hub.tx"],
    );
}

#[test]
fn a_thread_is_called_by_its_handle() {
    check(
        "fn f() { let worker = thread::spawn(|| {}); }",
        &["1:23 worker"],
    );
    check(
        "fn f() { let t = thread::Builder::new().spawn(|| {}).unwrap(); }",
        &["1:41 t"],
    );
    check(
        "fn f() { self.handle = Some(s.spawn(|| {})); }",
        &["1:31 self.handle"],
    );
    check(
        "fn f() { let w = Worker { handle: thread::spawn(|| {}) }; }",
        &["1:35 Worker.handle"],
    );
    check(
        "fn f() { thread::spawn(|| {}); all.push(thread::spawn(|| {})); s.spawn(|| {}); }",
        &["1:36 all"],
    );
}
