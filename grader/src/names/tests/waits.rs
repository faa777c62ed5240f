//! Calls that use something, and where they are.

use super::check;

#[test]
fn a_wait_is_called_by_what_it_waits_for() {
    check("fn f() { rx.recv(); }", &["1:13 rx"]);
    check("fn f() { self.rx\n  .recv(); }", &["2:4 self.rx"]);
    check(
        "fn f() { rx.lock().unwrap().recv(); }",
        &["1:13 rx", "1:20 rx", "1:29 rx"],
    );
    check(
        "fn f() { state.jobs.lock()?.pop(); }",
        &["1:21 state.jobs", "1:29 state.jobs"],
    );
    check(
        "fn f() { (*self.all[i]).join(); Receiver::recv(&rx); }",
        &["1:25 self.all[i]", "1:33 rx"],
    );
    check(
        "fn f() { for x in rx {} 'a: for x in &self.rx {} for x in rx.iter() {} }",
        &["1:10 rx", "1:25 self.rx", "1:62 rx"],
    );
    check("fn f() { next().recv(); }", &[]);
}

#[test]
fn macros_are_read_where_they_hold_expressions() {
    check("fn f() { println!(\"{}\", rx.recv()); }", &["1:28 rx"]);
    check(
        "fn f() { assert_eq!(a.recv(), b.recv(), \"é {}\", c.recv()); }",
        &["1:23 a", "1:33 b", "1:51 c"],
    );
    check(
        "fn f() { assert!(matches!(rx.recv(), Ok(x) if x > 1)); }",
        &["1:30 rx"],
    );
    check(
        "fn f() { let x = dbg!(tx.clone()); m! { a => b } }",
        &["1:26 x"],
    );
}

#[test]
fn columns_are_those_of_the_line_as_displayed() {
    check(
        "fn f() {\n\tlet é = \"→😀\"; rx.recv(); rx.recv(); }",
        &["2:23 rx", "2:34 rx"],
    );
    check(
        "\u{feff}fn f() { rx.recv(); }\r\nfn g() {\r\n rx.recv(); }",
        &["1:13 rx", "3:5 rx"],
    );
}
