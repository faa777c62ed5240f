//! One line per form: what is refused and where, and what every exercise may have.

mod allowed;
mod refused;

use super::{Permission, of};

/// The line of each refusal, and what its message begins with.
#[track_caller]
pub fn check(source: &str, expected: &[(u32, &str)]) {
    let found = of(source, &[]);
    let found: Vec<(u32, &str)> = found
        .iter()
        .map(|finding| {
            let line = finding.place.as_ref().map_or(0, |place| place.line);
            let what = finding
                .message
                .split('`')
                .nth(1)
                .unwrap_or(&finding.message);
            (line, what)
        })
        .collect();
    assert_eq!(found, expected, "{source}");
}

#[test]
fn what_an_exercise_allows_is_not_refused() {
    let source = "pub fn f() { std::process::exit(0) }\npub fn g() { unsafe {} }";
    let lines = |allow: &[Permission]| {
        let found = of(source, allow).into_iter();
        found.map(|it| it.place.unwrap().line).collect::<Vec<_>>()
    };
    assert_eq!(lines(&[]), [1, 2]);
    assert_eq!(lines(&[Permission::Process]), [2]);
    assert!(lines(&[Permission::Process, Permission::Unsafe]).is_empty());
}

#[test]
fn a_file_that_is_nested_absurdly_is_refused_with_a_reason() {
    let source = format!("fn f() {{ {}{} }}", "(".repeat(5000), ")".repeat(5000));
    let found = of(&source, &[]);
    assert!(found[0].message.contains("nested"), "{found:?}");
    assert_eq!(found.len(), 1);
}

#[test]
fn names_that_lead_in_circles_come_to_an_end() {
    let circle =
        "mod a { pub use super::b::*; pub use super::a::*; } mod b { pub use super::a::*; }\n";
    check(&format!("{circle}use a::*;\nfn f() {{ g() }}"), &[]);
    let mut source = String::new();
    for module in 0..60 {
        source += &format!("mod m{module} {{");
        for other in 0..60 {
            source += &format!(" pub use super::m{other}::*;");
        }
        source += " }\n";
    }
    source += "use m0::*; fn f() { nothing() }";
    let found = of(&source, &[]);
    assert!(found[0].message.contains("lead to each other"), "{found:?}");
}

#[test]
fn a_column_is_that_of_the_compiler() {
    let found = of(
        "\u{feff}fn f() {\n\tlet 한 = 1; std::process::exit(한)\n}",
        &[],
    );
    let place = found[0].place.clone().unwrap();
    assert_eq!((place.line, place.column), (2, 17));
}

#[test]
fn a_long_list_is_cut() {
    let found = of(&"fn f() { unsafe {} }\n".repeat(100), &[]);
    assert_eq!(found.len(), 20);
}
