//! What is too deep, and what is not.

use super::check;
use crate::names::of;

#[test]
fn hostile_sources_have_no_names() {
    let deep = |open: &str, close: &str| {
        let times = 30_000;
        format!(
            "fn f() {{ rx.recv(); let x = {}1{}; }}",
            open.repeat(times),
            close.repeat(times)
        )
    };
    for source in [
        deep("(", ")"),
        deep("{", "}"),
        deep("!", ""),
        deep("a = ", ""),
        deep("1 + ", ""),
        deep("if a {} else ", "{}"),
        deep("", ".a()"),
        deep("", "?"),
        deep("|| ", ""),
        deep("m!(", ")"),
        "fn f() { rx.recv(".to_owned(),
    ] {
        check(&source, &[]);
    }
}

#[test]
fn what_a_person_may_write_is_not_taken_for_hostile() {
    let statement = "    if let Ok(x) = rx.recv() { a(x, 1) } else { b() }\n";
    let source = format!("fn f() {{\n{}}}", statement.repeat(2_000));
    assert_eq!(of(&source).len(), 2_000);
    let nested = format!(
        "fn f() {{ {}rx.recv(){} }}",
        "if a { ".repeat(100),
        " }".repeat(100)
    );
    assert_eq!(of(&nested).len(), 1);
}
