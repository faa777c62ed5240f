//! What becomes of small sources.

use super::walk::mutants;

/// The texts that a source can become, and the names of the changes.
fn of(source: &str) -> Vec<(String, String)> {
    let all = mutants(source).into_iter();
    all.map(|mutant| (mutant.id.clone(), mutant.applied(source)))
        .collect()
}

#[track_caller]
fn check(source: &str, id: &str, changed: &str) {
    let all = of(source);
    let found = all.iter().find(|it| it.0 == id);
    let ids = || {
        all.iter()
            .map(|it| it.0.as_str())
            .collect::<Vec<_>>()
            .join("\n")
    };
    let Some((_, text)) = found else {
        panic!("no `{id}` among\n{}", ids())
    };
    assert_eq!(text, changed);
}

#[test]
fn a_drop_is_left_out_moved_and_made_useless() {
    let source = "fn f() -> u8 { drop(tx); rx.iter().sum() }";
    check(
        source,
        "f: without `drop(tx);`",
        "fn f() -> u8 {  rx.iter().sum() }",
    );
    check(
        source,
        "f: `drop(tx);` -> `drop(tx); after rx.iter().sum()`",
        "fn f() -> u8 {  let result = rx.iter().sum();\n    drop(tx);\n    result }",
    );
    check(
        source,
        "f: `tx` -> `&tx`",
        "fn f() -> u8 { drop(&tx); rx.iter().sum() }",
    );
    check(
        source,
        "f: `tx` -> `tx.clone()`",
        "fn f() -> u8 { drop(tx.clone()); rx.iter().sum() }",
    );
}

#[test]
fn what_an_error_means_is_swapped() {
    let source =
        "fn f() { match r { Ok(v) => a(v), Err(E::Timeout) => b(), Err(E::Disconnected) => c() } }";
    check(
        source,
        "f: `Timeout, Disconnected` -> `Disconnected, Timeout`",
        "fn f() { match r { Ok(v) => a(v), Err(E::Disconnected) => b(), Err(E::Timeout) => c() } }",
    );
    check(
        source,
        "f: `Err(E::Timeout)` -> `Err(_)`",
        "fn f() { match r { Ok(v) => a(v), Err(_) => b(), Err(E::Disconnected) => c() } }",
    );
    check(
        "fn f() { while let Ok(v) = rx.recv() { a(v) } }",
        "f: `let Ok(v)` -> `let Err(v)`",
        "fn f() { while let Err(v) = rx.recv() { a(v) } }",
    );
}

#[test]
fn messages_are_lost_at_both_ends() {
    let source = "fn f() { for i in items { tx.send(i); } }";
    check(
        source,
        "f: `items` -> `items.into_iter().skip(1)`",
        "fn f() { for i in items.into_iter().skip(1) { tx.send(i); } }",
    );
    check(
        source,
        "f: `items` -> `all but the last of items`",
        "fn f() { for i in { let mut all: Vec<_> = items.into_iter().collect(); all.pop(); all } { tx.send(i); } }",
    );
    check(
        "fn f() { for i in 1..=n { a(i); } }",
        "f: `1..=n` -> `1..n`",
        "fn f() { for i in 1..n { a(i); } }",
    );
}

#[test]
fn bounds_and_receivers_are_weakened() {
    let source =
        "impl Tx { fn send<T: Send + 'static>(self, t: T) where T: Sync { self.0.send(t); } }";
    check(
        source,
        "Tx::send: without `T: Send`",
        "impl Tx { fn send<T: 'static>(self, t: T) where T: Sync { self.0.send(t); } }",
    );
    check(
        source,
        "Tx::send: without `T: Sync`",
        "impl Tx { fn send<T: Send + 'static>(self, t: T) where T: Sized { self.0.send(t); } }",
    );
    check(
        source,
        "Tx::send: `self` -> `&self`",
        "impl Tx { fn send<T: Send + 'static>(&self, t: T) where T: Sync { self.0.send(t); } }",
    );
}

#[test]
fn waiting_is_weakened() {
    let source = "fn f() { while q.is_empty() { q = c.wait(q).unwrap(); } }";
    check(
        source,
        "f: `while q.is_empty()` -> `if q.is_empty()`",
        "fn f() { if q.is_empty() { q = c.wait(q).unwrap(); } }",
    );
    let source = "fn f() { let job = rx.lock().unwrap().recv(); }";
    check(
        source,
        "f: `rx.lock().unwrap()` -> `let guard = rx.lock().unwrap()`",
        "fn f() { #[allow(unused_mut)]\n    let mut guard = rx.lock().unwrap();\n    let job = guard.recv(); }",
    );
    check(
        "fn f() { c.notify_one(); }",
        "f: without `c.notify_one();`",
        "fn f() {  }",
    );
}

#[test]
fn the_same_text_is_one_mutant_and_names_are_unique() {
    let all = of("fn f(a: u8) -> u8 { if a < 3 { return 1; } a + 1 }");
    let mut ids: Vec<&String> = all.iter().map(|it| &it.0).collect();
    let mut texts: Vec<&String> = all.iter().map(|it| &it.1).collect();
    let count = all.len();
    ids.sort();
    ids.dedup();
    texts.sort();
    texts.dedup();
    assert_eq!((ids.len(), texts.len()), (count, count));
}
