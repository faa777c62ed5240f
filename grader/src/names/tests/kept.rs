//! What keeps a sender.

use super::check_kept;

#[test]
fn what_keeps_a_sender_is_said() {
    check_kept("let hub = Hub { tx };", "in the field `tx` of `Hub`");
    check_kept(
        "let hub = Hub { sender: Some(tx), id: 1 };",
        "in the field `sender` of `Hub`",
    );
    check_kept(
        "let m = Msg::Join { reply: tx };",
        "in the field `reply` of `Msg::Join`",
    );
    check_kept("v.push(tx);", "in the vector `v`");
    check_kept("let v = vec![tx];", "in the vector `v`");
    check_kept("self.hub.all.push(tx)", "in the vector `self.hub.all`");
    check_kept("let a = Arc::new(tx);", "inside the `Arc` `a`");
    check_kept("let a = Arc::new(Mutex::new(tx));", "inside the `Arc` `a`");
    check_kept("let a = Mutex::new(Some(tx));", "inside the `Mutex` `a`");
    check_kept("let _ = Arc::new(tx);", "inside an `Arc`");
    check_kept("std::mem::forget(tx);", "forgotten by `mem::forget`");
    check_kept("Box::leak(Box::new(tx));", "leaked by `Box::leak`");
    check_kept("run_worker(1, tx);", "passed to `run_worker` at line 2");
    check_kept("pool.add(tx);", "passed to `add` at line 2");
    check_kept("other.send(Some(tx));", "sent as a message at line 2");
    check_kept("SENDER.set(tx);", "in `SENDER`");
    check_kept("self.tx = Some(tx);", "in `self.tx`");
    check_kept("let w = Worker(tx);", "in the `Worker` made at line 2");
    check_kept("(tx, rx)", "returned by `f`");
    check_kept("if x { return Ok(tx); }", "returned by `f`");
    check_kept(
        "let all: Vec<_> = once(1).map(|_| 2).collect(); map.insert(1, tx);",
        "in `map`",
    );
    check_kept(
        "static S: T = 1; S.get_or_init(|| tx);",
        "captured by the closure at line 2",
    );
    check_kept("let keep = tx;", "moved to `keep`");
    check_kept("let keep = tx; v.push(keep);", "in the vector `v`");
    check_kept(
        "let (a, b) = (1, tx); Hub { b }",
        "in the field `b` of `Hub`",
    );
}

#[test]
fn a_closure_that_captures_is_said() {
    let at = "captured by the closure at line 2";
    check_kept("thread::spawn(move || { tx.send(1) });", at);
    check_kept("s.spawn(|| { for x in 0..3 {} drop(tx) });", at);
    check_kept(
        "thread::spawn(move || v.iter().for_each(|x| tx.send(x)));",
        at,
    );
    check_kept(
        "thread::scope(|s| {\n s.spawn(move || tx.send(1)); });",
        "captured by the closure at line 3",
    );
    check_kept("thread::scope(|s| {\n v.push(tx); });", "in the vector `v`");
    check_kept(
        "let notify = move || tx.send(1);",
        "captured by the closure `notify` at line 2",
    );
    check_kept("tasks.push(Box::new(move || tx.send(1)));", at);
    check_kept(
        "let t = async move { tx.send(1) };",
        "captured by the `async` block at line 2",
    );
    check_kept("spawn({ let tx = tx.clone(); move || tx.send(1) });", "-");
    check_kept("spawn(move || println!(\"{:?}\", tx.send(1)));", at);
}

#[test]
fn a_variable_that_keeps_its_sender_is_all_there_is_to_say() {
    check_kept("tx.send(1); for x in rx {}", "-");
    check_kept("for x in rx {} drop(tx);", "-");
    check_kept("s.spawn(|| tx.send(1));", "-");
    check_kept("let _ = tx; run(&tx);", "-");
    check_kept("{ let tx = other(); v.push(tx); }", "-");
    check_kept("let tx = tx.clone(); v.push(tx);", "-");
    check_kept("if x { v.push(tx) } else { run(tx) }", "-");
    check_kept("spawn(move |tx| tx.send(1));", "-");
    check_kept("fn g(tx: T) { v.push(tx) }", "-");
}
