//! Lessons that say what is not so, and lessons that are written anew.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use common::{Course, Said, small_course};

const END: &str = "\n## Check yourself\n\n<details>\n</details>\n\n## Remember\n\n## Your turn\n\n\
    `exercises/01_echo/src/lib.rs`, and `cargo run -p grader check echo`\n";

/// Blocks of one lesson: the words after the fence, and what stands in it.
type Blocks<'a> = &'a [(&'a str, &'a str)];

fn lesson(blocks: Blocks<'_>) -> String {
    let front = "---\ntitle: A\norder: 1\nestimatedMinutes: 5\nexercises: [01_echo]\n---\n\n";
    let block = |(info, text): &(&str, &str)| format!("```{info}\n{text}```\n\n");
    let blocks: String = blocks.iter().map(block).collect();
    format!("{front}{blocks}{END}")
}

fn verified(course: &Course, text: &str, how: &str) -> Said {
    std::fs::write(course.path("lessons/01_echo.md"), text).unwrap();
    course.run(&["verify", how])
}

/// Two threads, of which each may be the first.
const LUCK: &str = "use std::{sync::mpsc, thread};\nfn main() {\n    let (tx, rx) = mpsc::channel();\n    \
    for n in 0..2 {\n        let tx = tx.clone();\n        thread::spawn(move || tx.send(n));\n    }\n    \
    drop(tx);\n    println!(\"{:?}\", rx.iter().collect::<Vec<_>>());\n}\n";
const HANGS: &str = "use std::sync::mpsc;\nfn main() {\n    let (tx, rx) = mpsc::channel::<u8>();\n    \
    println!(\"begin\");\n    rx.recv().unwrap();\n    drop(tx);\n}\n";
const TWICE: &str = "fn main() {\n    let a = String::new();\n    drop(a);\n    drop(a);\n}\n";
const PANICS: &str = "fn main() {\n    println!(\"before\");\n    panic!(\"no\");\n}\n";

#[test]
fn what_a_lesson_says_and_is_not_so_is_named_with_its_line() {
    let course = small_course();
    let text = lesson(&[
        ("rust", LUCK),
        ("text", "[0, 1]\n"),
        ("rust", HANGS),
        ("rust,finds=busy_wait", HANGS),
        ("rust,compile_fail,E0505", TWICE),
        ("rust", PANICS),
        ("rust,panics", "fn main() {}\n"),
        ("rust", "fn main() {\n    println!(\"a\");\n}\n"),
        ("text", "b\n"),
        ("rust,finds=deadlock", HANGS),
        ("text,chart", "line  main\n"),
        ("text,explain", "error[busy_wait]\n"),
        ("rust,compile_fail,E0382", TWICE),
        ("text,compiler", "error[E0382]: use of a value\n"),
        ("rust,sometimes", ""),
        ("text,sometimes", ""),
        ("console", "cargo run -p grader chek\n"),
    ]);
    verified(&course, &text, "--lessons").expect(
        1,
        &[
            "01_echo.md:21: with real threads it prints",
            "so the output is luck",
            "01_echo.md:25: `explain` finds deadlock; `rust,finds=KIND` says",
            "01_echo.md:35: `explain` finds deadlock",
            "01_echo.md:45: the compiler's codes are E0382",
            "01_echo.md:53: with real threads it panics",
            "01_echo.md:60: with real threads it ends with code 0, and not with 101",
            "01_echo.md:70: it prints\na\n",
            "01_echo.md:84: the chart is\nline  main\n",
            "01_echo.md:88: `explain` does not say `error[busy_wait]` there",
            "01_echo.md:100: the compiler does not say `error[E0382]: use of a value` there",
            "01_echo.md:104: `rust,sometimes`: `rust` stands alone",
            "01_echo.md:111: `cargo run -p grader chek`: unrecognized subcommand",
        ],
    );
}

#[test]
fn empty_blocks_are_filled_and_then_right() {
    let course = small_course();
    let text = lesson(&[
        ("rust", LUCK),
        ("text,sometimes", ""),
        ("text,sometimes", "[1, 0]\n"),
        ("rust,finds=deadlock", HANGS),
        ("text", ""),
        ("text,chart", ""),
        ("text,explain", ""),
        ("rust,compile_fail,E0382", TWICE),
        ("text,compiler", ""),
        ("rust,panics", PANICS),
        ("text", ""),
        ("text,stderr", ""),
    ]);
    verified(&course, &text, "--lessons").expect(1, &["7 faults"]);
    verified(&course, &text, "--bless").expect(0, &["7 written anew", "0 faults"]);
    let blessed = std::fs::read_to_string(course.path("lessons/01_echo.md")).unwrap();
    for part in [
        "[0, 1]\n",
        "begin\n",
        "main waits for ever",
        "error[deadlock]",
        "use of moved value: `a`",
        "before\n",
        "thread 'main' panicked at src/main.rs:3:5:\nno\n",
    ] {
        assert!(blessed.contains(part), "{part} in\n{blessed}");
    }
    verified(&course, &blessed, "--lessons").expect(0, &["1 page, 12 blocks, 0 faults"]);
}

#[test]
fn a_lesson_is_in_order_and_leads_to_its_exercises() {
    let course = small_course();
    let text = lesson(&[])
        .replace("order: 1", "order: 2")
        .replace("[01_echo]", "[01_echo, 02_none]")
        .replace("check echo", "check other")
        .replace("## Remember\n", "## Remember [this](none.md)\n");
    verified(&course, &text, "--lessons").expect(
        1,
        &[
            "01_echo.md:1: `order: 2`",
            "01_echo.md:1: there is no exercise `02_none`",
            "a lesson ends with the sections",
            "the link to `none.md` leads nowhere",
            "`cargo run -p grader check other`: no exercise",
        ],
    );
}
