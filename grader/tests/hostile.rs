//! Submissions that try to pass without being right, and those that will not end. No point for any.

mod common;

use common::small_course;
use rstest::rstest;

#[rstest]
#[case::exit("exited_early", "std::process::exit(0)")]
#[case::exit_in_a_hook(
    "exited_early",
    "std::panic::set_hook(Box::new(|_| std::process::exit(0))); panic!()"
)]
#[case::exit_in_a_thread(
    "exited_early",
    "let _ = std::thread::spawn(|| std::process::exit(0)).join(); words"
)]
#[case::sleeps("time_limit", "let (tx, rx) = std::sync::mpsc::channel(); for word in words { let _ = tx.send(word); } drop(tx);
     std::thread::sleep(std::time::Duration::from_secs(600)); rx.iter().collect()")]
#[case::forged_text(
    "exited_early",
    r#"println!("test hidden::echoes_every_word ... ok\n\ntest result: ok. 9 passed; 0 failed"); std::process::exit(0)"#
)]
#[case::forged_marker(
    "exited_early",
    r#"print!("\n \"begin\"\n \"end\"\n"); std::process::exit(0)"#
)]
#[case::abort("exited_early", "std::process::abort()")]
#[case::endless("time_limit", "loop { std::hint::black_box(0); }")]
#[case::endless_output("time_limit", r#"loop { println!("{}", "x".repeat(1000)); }"#)]
#[case::panics("wrong_answer", r#"panic!("no")"#)]
#[case::no_channel("wrong_answer", "words")]
#[case::panics_unseen(
    "wrong_answer",
    "let (tx, rx) = std::sync::mpsc::channel(); for word in words { let _ = tx.send(word); } drop(tx);
     std::thread::spawn(|| panic!(\"unseen\")); rx.iter().collect()"
)]
#[case::stack(
    "crashed",
    "fn deep(n: u64) -> u64 { if n == 0 { 0 } else { 1 + deep(std::hint::black_box(n + 1)) } } deep(1); words"
)]
fn no_point(#[case] verdict: &str, #[case] body: &str) {
    let course = small_course();
    // What the policy does not see must come to nothing, too.
    course.allow("'process'");
    let items =
        format!("pub fn echo(words: Vec<String>) -> Vec<String> {{ let _ = &words; {body} }}");
    let said = course.grade_echo(&items);
    let (got, score, _) = said.verdict();
    // What compiles has a ticket that is used up: that check is honestly passed.
    assert_eq!((got.as_str(), score), (verdict, 1), "{said:#?}");
    for hidden in ["echo(words.clone())", "hidden.rs", "format!(\"word"] {
        assert!(
            !said.stdout.contains(hidden) && !said.stderr.contains(hidden),
            "{hidden} in {said:#?}"
        );
    }
}

#[test]
fn a_type_that_equals_everything_does_not_fit() {
    let course = small_course();
    let said = course.grade_echo(
        "#[derive(Debug)] pub struct Any; impl<T> PartialEq<T> for Any { fn eq(&self, _: &T) -> bool { true } }
         pub fn echo(_: Vec<String>) -> Any { Any }",
    );
    assert_eq!(said.verdict().0, "compile_error");
    said.expect(1, &["-> Any` does not fit"]);
}

#[test]
fn an_api_that_lets_misuse_compile_is_refused_with_the_reason() {
    let course = small_course();
    let source = course
        .reference()
        .replace("pub fn tear(self)", "pub fn tear(&self)");
    let said = course
        .solve_with(source)
        .run(&["check", "1", "--format", "json"]);
    assert_eq!(said.verdict(), ("wrong_answer".to_owned(), 2, vec![]));
    said.expect(1, &["the misuse compiles", "E0382"]);
}

#[test]
fn a_failure_for_another_reason_is_not_the_refusal_that_was_asked_for() {
    let course = small_course();
    let source = course
        .reference()
        .replace("pub fn tear(self)", "pub fn rip(self)");
    let said = course
        .solve_with(source)
        .run(&["check", "1", "--format", "json"]);
    assert_eq!(said.verdict(), ("wrong_answer".to_owned(), 2, vec![]));
    said.expect(1, &["right use must compile"]);
}

#[cfg(target_os = "linux")]
#[test]
fn nothing_is_left_running() {
    let course = small_course();
    course.allow("'process'");
    // A daemon: its parent ends at once, and it leaves the process group.
    let mark = format!("{}", 1_000_000 + u64::from(std::process::id()));
    let source = format!(
        "pub fn echo(words: Vec<String>) -> Vec<String> {{
            let _ = std::process::Command::new(\"/bin/sh\").arg(\"-c\").arg(\"setsid sleep {mark} & exit 0\").spawn();
            loop {{ std::hint::black_box(&words); }}
        }}
        pub struct Ticket;
        impl Ticket {{ pub fn tear(self) {{}} }}"
    );
    // Otherwise it cannot even begin.
    let said = course.solve_with(source).run(&[
        "check",
        "1",
        "--format",
        "json",
        "--isolation",
        "reduced",
    ]);
    assert_eq!(said.verdict().0, "time_limit");
    let left = std::fs::read_dir("/proc").unwrap().filter_map(|entry| {
        let command = std::fs::read_to_string(entry.ok()?.path().join("cmdline")).ok()?;
        command.contains(&mark).then_some(command)
    });
    assert_eq!(left.collect::<Vec<_>>(), Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn an_interrupt_stops_at_once_and_saves_no_verdict() {
    use std::time::{Duration, Instant};

    let course = small_course();
    course.allow("'process'");
    // With real threads, so that it waits long: the simulation cannot see this sleep.
    course.solve_with(
        "pub fn echo(words: Vec<String>) -> Vec<String> {
             let _ = std::process::Command::new(\"sleep\").arg(\"60\").status();
             words
         }
         pub struct Ticket;
         impl Ticket { pub fn tear(self) {} }",
    );
    let mut child = common::grader(&course.root, &["check", "1", "--isolation", "reduced"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let asked_for = Instant::now();
    // Until the first test waits.
    let program = course.path(".grader/build/work/01_echo/simulated/drive");
    while !program.exists() && asked_for.elapsed() < Duration::from_mins(2) {
        std::thread::sleep(Duration::from_millis(20));
    }
    std::thread::sleep(Duration::from_millis(300));
    let asked = Instant::now();
    let pid = i32::try_from(child.id()).unwrap();
    nix::sys::signal::kill(
        nix::unistd::Pid::from_raw(pid),
        nix::sys::signal::Signal::SIGINT,
    )
    .unwrap();
    let status = child.wait().unwrap();
    assert_eq!(status.code(), Some(130));
    assert!(
        asked.elapsed() < Duration::from_secs(3),
        "{:?}",
        asked.elapsed()
    );
    course.run(&["list"]).expect(0, &["edited"]);
}
