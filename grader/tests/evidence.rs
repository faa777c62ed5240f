//! What a submission reports is evidence only where nothing but the work itself can bring it about, and it never
//! makes the grader fail.

mod common;

use common::small_course;
use rstest::rstest;

const ECHO: &str = "pub fn echo(words: Vec<String>) -> Vec<String> { words }";

/// The file compiles with the usual `std` alone, so that the simulation, which would miss the channel, cannot run.
#[rstest]
#[case::by_the_size_of_a_lock("const _: () = assert!(size_of::<std::sync::Mutex<u8>>() == 8);")]
#[case::by_an_array_of_that_size(
    "pub const SIZE: [u8; 8] = [0; size_of::<std::sync::Mutex<u8>>()];"
)]
#[case::by_a_method_for_that_size(
    "trait Go { fn go(&self) {} } impl Go for std::sync::Mutex<[u8; size_of::<std::sync::Mutex<u64>>()]> {}
     pub fn unused() { std::sync::Mutex::new([0; 16]).go(); }"
)]
#[case::by_a_name_that_only_the_simulation_has(
    "mod sim { pub fn nothing() {} } pub fn unused() { use std::*; sim::nothing(); }"
)]
#[case::by_an_import_that_only_the_simulation_has(
    "mod sim { pub mod own {} } pub fn unused() { use std::*; use sim::own as _; }"
)]
fn the_simulation_is_not_avoided(#[case] item: &str) {
    let course = small_course();
    let said = course.grade_echo(&format!("{ECHO}\n{item}"));
    assert_eq!(said.verdict(), ("compile_error".to_owned(), 0, vec![]));
    said.expect(1, &["not with the simulated one"]);
    assert!(!said.stdout.contains("sim_std"), "{said:#?}");
}

/// What looks as if it led around the simulation does not, in an exercise that does not allow it.
#[rstest]
#[case::by_something_that_is_not_simulated("pub fn unused<T>(_: T) { let _ = std::io::pipe(); }")]
#[case::by_a_name_of_its_own(
    "use std::sync::*; pub struct ReentrantLock; pub fn unused() -> Option<ReentrantLock> { None }"
)]
fn nor_by_a_mention(#[case] item: &str) {
    let course = small_course();
    let said = course.grade_echo(&format!("{ECHO}\n{item}"));
    assert_eq!(
        said.verdict(),
        (
            "wrong_answer".to_owned(),
            1,
            vec!["no_channel_used".to_owned()]
        )
    );
}

#[rstest]
#[case::a_payload_that_panics_again(
    "struct Bomb; impl Drop for Bomb { fn drop(&mut self) { panic!(\"again\") } }
     std::panic::panic_any(Bomb)"
)]
#[case::a_payload_without_a_hook("std::panic::resume_unwind(Box::new(words))")]
#[case::a_hook_that_never_returns(
    "std::panic::set_hook(Box::new(|_| loop { std::thread::park() })); panic!()"
)]
#[case::a_hook_that_panics("std::panic::set_hook(Box::new(|_| panic!(\"in the hook\"))); panic!()")]
#[case::a_panic_while_panicking(
    "struct Bomb; impl Drop for Bomb { fn drop(&mut self) { panic!(\"again\") } }
     let _bomb = Bomb; panic!(\"first\")"
)]
#[case::a_value_that_is_too_long("vec![\"x\".repeat(1 << 22); 3]")]
#[case::values_that_are_too_many("vec![String::new(); 1 << 22]")]
#[case::a_panic_that_is_too_long("panic!(\"{}\", \"x\".repeat(1 << 23))")]
#[case::the_end_of_the_thread(
    "struct Late; impl Drop for Late { fn drop(&mut self) { panic!(\"late\") } }
     thread_local! { static LATE: Late = const { Late }; } LATE.with(|_| ()); words"
)]
fn no_point(#[case] body: &str) {
    let course = small_course();
    let items =
        format!("pub fn echo(words: Vec<String>) -> Vec<String> {{ let _ = &words; {body} }}");
    let said = course.grade_echo(&items);
    let (verdict, score, _) = said.verdict();
    assert!(verdict != "accepted" && score == 1, "{said:#?}");
    assert_eq!(said.code, Some(1), "{said:#?}");
    assert!(said.stdout.len() < 50_000, "{}", said.stdout.len());
}

#[test]
fn the_order_cannot_be_read_a_second_time() {
    let course = small_course();
    let said = course.grade_echo(
        "pub fn echo(_: Vec<String>) -> Vec<String> {
            use std::io::{BufRead, Read};
            let buffered = std::io::stdin().lock().fill_buf().map(<[u8]>::to_vec);
            let mut rest = String::new();
            let _ = std::io::stdin().read_to_string(&mut rest);
            panic!(\"found {:?} and {rest:?}\", buffered.map(|bytes| bytes.len()).ok())
        }",
    );
    assert_eq!(said.verdict().0, "wrong_answer");
    said.expect(1, &["found Some(0) and"]);
    assert!(!said.stdout.contains("nonce"), "{said:#?}");
}

/// A predicate is written for right values: `list[0]` of an empty list is the submission's fault.
#[test]
fn a_value_on_which_the_judge_panics_is_wrong() {
    let course = small_course();
    let path = course.path("solutions/01_echo/tests/hidden.rs");
    let test = std::fs::read_to_string(&path).expect("there is a hidden test").replace(
        "check_eq!(echo(words.clone()), words, \"the echo of {count} words\");",
        "check_kit::check!(echo(vec![\"a\".to_owned()]), |heard| heard[0] == \"a\", \"the first of {}\", words.len());",
    );
    assert!(test.contains("check_kit::check!"));
    std::fs::write(&path, test).expect("the course is a copy");
    let said = course.grade_echo(
        "pub fn echo(words: Vec<String>) -> Vec<String> {
            let (tx, rx) = std::sync::mpsc::channel();
            let _ = std::thread::spawn(move || for word in words.into_iter().skip(1) { let _ = tx.send(word); }).join();
            rx.iter().collect()
        }",
    );
    assert_eq!(said.verdict().0, "wrong_answer", "{said:#?}");
    said.expect(1, &["the first of 0 (got [])"]);
}

#[rstest]
#[case::text(&["check", "1"])]
#[case::classroom(&["check", "1", "--format", "classroom"])]
#[case::json(&["check", "1", "--format", "json"])]
fn nothing_of_a_submission_reaches_the_screen_as_it_is(#[case] args: &[&str]) {
    let course = small_course();
    course.solve_with(
        "pub fn echo(words: Vec<String>) -> Vec<String> {
            let evil = \"\\u{1b}]0;owned\\u{7}\\u{1b}[2J\\u{202e}\\r\\n::error::forged\\n##[error]forged\\n<script>alert(1)</script>\";
            println!(\"{evil}\");
            eprintln!(\"{evil}\");
            let (tx, rx) = std::sync::mpsc::channel::<String>();
            let name = evil.to_owned();
            let waits = std::thread::Builder::new().name(name).spawn(move || rx.recv()).unwrap();
            if words.is_empty() { drop(tx); std::panic!(\"{evil}\") }
            let _ = waits.join();
            vec![evil.to_owned()]
        }
        pub struct Ticket;
        impl Ticket { pub fn tear(self) {} }",
    );
    let said = course.run(args);
    assert_eq!(said.code, Some(1), "{said:#?}");
    assert_harmless(&said.stdout);
    assert_harmless(&said.stderr);
}

#[rstest]
#[case("compile_error!(\"\\u{1b}]0;owned\\u{7}\\u{1b}[2J\\u{202e}\\n::error::forged\");")]
#[case(
    "#[deprecated(note = \"\\u{1b}]0;owned\\u{7}\\u{202e}\\n::error::forged\")] fn f() {} pub fn g() { f(); missing(); }"
)]
fn nor_do_the_words_that_it_gives_to_the_compiler(#[case] item: &str) {
    let course = small_course();
    course.solve_with(format!("{ECHO}\n{item}"));
    for format in ["text", "classroom", "json"] {
        let said = course.run(&["check", "1", "--format", format]);
        assert_eq!(said.code, Some(1), "{said:#?}");
        assert_harmless(&said.stdout);
    }
}

/// No control characters; what looks like a workflow command only behind a fence or an indentation.
#[track_caller]
fn assert_harmless(text: &str) {
    let bad =
        |c: char| c.is_control() && c != '\n' && c != '\t' || matches!(c, '\u{202a}'..='\u{202e}');
    assert!(!text.contains(bad), "{text:?}");
    for escaped in ["\\u001b", "\\u0007", "\\u202e", "\\r"] {
        assert!(!text.contains(escaped), "{escaped} in {text}");
    }
    let mut fence = None;
    for line in text.lines() {
        if let Some(token) = line.strip_prefix("::stop-commands::") {
            fence = Some(format!("::{token}::"));
        } else if fence.as_deref() == Some(line) {
            fence = None;
        } else if fence.is_none() && !line.starts_with("::notice title=Autograding") {
            assert!(
                !line.starts_with("::") && !line.starts_with("##["),
                "{text}"
            );
        }
    }
}
