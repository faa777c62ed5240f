//! What is refused unread or uncompiled, and what lies beside a submission.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(
    clippy::unnecessary_debug_formatting,
    reason = "paths are written into sources, in quotes"
)]

mod common;

use common::{Course, Said, small_course};
use rstest::rstest;

/// What the small course's exercise asks for beside `echo`.
const TICKET: &str = "\npub struct Ticket;\nimpl Ticket {\n    pub fn tear(self) {}\n}\n";

#[test]
fn what_is_not_allowed_is_shown_like_a_compiler_error() {
    let course = small_course();
    let source = format!(
        "pub fn echo(words: Vec<String>) -> Vec<String> {{\n    if words.is_empty() {{\n        std::process::exit(1);\n    }}\n    words\n}}\n\nmod helper;\n{TICKET}"
    );
    course.solve_with(source);
    let said = course.run(&["check", "1"]);
    said.expect(
        1,
        &[
            "01_echo  The echo: denied, 0 of 3 points",
            "does not allow (lines 3, 8)",
            "error[not_allowed]: `std::process::exit` ends the whole process",
            "std::process::exit(1)",
            "not allowed in this exercise",
            "help: return instead",
            "`mod helper;` takes in another file",
            "`mod helper { \u{2026} }` instead",
        ],
    );
    let said = course.run(&["check", "1", "--format", "json"]);
    let kinds = vec!["not_allowed".to_owned(); 2];
    assert_eq!(said.verdict(), ("denied".to_owned(), 0, kinds));
    let findings = &said.json()["exercises"][0]["findings"];
    assert_eq!(
        (&findings[0]["line"], &findings[0]["column"]),
        (&3.into(), &9.into())
    );
    assert_eq!(findings[0]["file"], "src/lib.rs");
    assert!(
        findings[1]["help"]
            .as_str()
            .unwrap()
            .contains("put everything")
    );
    // Nothing was compiled.
    assert!(
        !course.path(".grader/build/work").exists()
            && !course.path(".grader/build/scratch").exists()
    );
    course
        .run(&["replay", "1", "--seed", "0"])
        .expect(2, &["does not allow (lines 3, 8)"]);
}

#[test]
fn an_exercise_may_allow_it() {
    let course = small_course();
    course.allow("'unsafe'");
    let source = course.reference()
        + "\npub fn odd() -> u8 {\n    unsafe { std::mem::transmute(1_i8) }\n}\n";
    course.solve_with(source);
    assert_eq!(
        course.run(&["check", "1", "--format", "json"]).verdict().0,
        "accepted"
    );
    course.allow("'proces'");
    course
        .run(&["check", "1"])
        .expect(3, &["exercise.toml", "line 1", "proces"]);
}

#[rstest]
#[case::by_a_macro(
    "macro_rules! call { ($module:ident $name:ident) => { std::$module::$name }; }",
    "let _ = call!(fs read_to_string)(\"/etc/hostname\");",
    "std::fs::read_to_string"
)]
#[case::by_a_method(
    "",
    "let _ = std::path::PathBuf::from(\"/\").exists();",
    "std::fs::metadata"
)]
fn the_linker_tells_what_the_syntax_does_not(
    #[case] items: &str,
    #[case] statement: &str,
    #[case] used: &str,
) {
    let course = small_course();
    let source = course.reference().replacen(
        "Vec<String> {",
        &format!("Vec<String> {{\n    {statement}"),
        1,
    );
    assert!(source.contains(statement));
    // A macro is known from its line on.
    let source = format!("{items}\n{}", source.replace("//! ", "// "));
    course.solve_with(&source);
    let expected = 1 + source
        .lines()
        .position(|it| it.contains(statement))
        .unwrap();
    let said = course.run(&["check", "1", "--format", "json"]);
    assert_eq!(
        said.verdict(),
        ("denied".to_owned(), 0, vec!["not_allowed".to_owned()]),
        "{said:#?}"
    );
    let finding = &said.json()["exercises"][0]["findings"][0];
    let message = finding["message"].as_str().unwrap();
    assert!(message.contains(used), "{message}");
    assert_eq!(finding["line"], expected);
    course.allow("'fs'");
    let said = course.run(&["check", "1", "--format", "json"]);
    assert_ne!(said.verdict().0, "denied", "{said:#?}");
}

/// A hand-in that would build and configure itself, if it were asked.
fn hand_in(course: &Course, mark: &std::path::Path) -> std::path::PathBuf {
    let repository = course.path("handed-in");
    let exercise = repository.join("exercises/01_echo");
    for folder in ["src", "tests", ".cargo"] {
        std::fs::create_dir_all(exercise.join(folder)).unwrap();
    }
    std::fs::create_dir_all(repository.join(".cargo")).unwrap();
    let touch = format!("fn main() {{ std::fs::write({mark:?}, \"\").unwrap(); }}");
    let script = repository.join("touch.sh");
    std::fs::write(&script, format!("#!/bin/sh\ntouch {mark:?}\nexec \"$@\"\n")).unwrap();
    make_executable(&script);
    let config = format!(
        "[build]\nrustc-wrapper = {script:?}\n[target.'cfg(all())']\nrunner = {script:?}\nlinker = {script:?}\n"
    );
    for (file, text) in [
        ("exercises/01_echo/src/lib.rs", course.reference()),
        (
            "exercises/01_echo/src/other.rs",
            "compile_error!(\"x\");".to_owned(),
        ),
        ("exercises/01_echo/build.rs", touch),
        ("exercises/01_echo/.cargo/config.toml", config.clone()),
        (
            "exercises/01_echo/exercise.toml",
            "title = 'Mine'\n".to_owned(),
        ),
        (
            "exercises/01_echo/tests/public.rs",
            "compile_error!(\"x\");".to_owned(),
        ),
        (
            "exercises/01_echo/rust-toolchain.toml",
            "[toolchain]\nchannel = 'none'\n".to_owned(),
        ),
        (".cargo/config.toml", config),
        (
            "rust-toolchain.toml",
            "[toolchain]\nchannel = 'none'\n".to_owned(),
        ),
        ("Cargo.toml", "broken".to_owned()),
    ] {
        std::fs::write(repository.join(file), text).unwrap();
    }
    repository
}

fn make_executable(path: &std::path::Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    let _ = path;
}

fn ignored(value: &serde_json::Value) -> Vec<String> {
    let list = value["ignored"].as_array().unwrap().iter();
    list.map(|it| {
        format!(
            "{} {}",
            it["file"].as_str().unwrap(),
            it["what"].as_str().unwrap()
        )
    })
    .collect()
}

#[test]
fn files_of_a_project_are_told_and_never_used() {
    let course = small_course();
    let mark = course.path("mark");
    let repository = hand_in(&course, &mark);
    let exercises = repository.join("exercises");
    let exercises = exercises.to_str().unwrap();
    let here = |format: &str| -> Said {
        let args = ["check", "--submission", exercises, "--format", format];
        common::said(
            &common::grader(&course.root, &args)
                .current_dir(repository.join("exercises/01_echo"))
                .output()
                .unwrap(),
        )
    };
    let said = here("json");
    let json = said.json();
    assert_eq!(json["exercises"][0]["verdict"], "accepted", "{said:#?}");
    assert_eq!(json["score"], json["max_score"]);
    assert!(!mark.exists(), "a file of the submission was executed");
    assert_eq!(
        ignored(&json["exercises"][0]),
        [
            ".cargo/ added",
            "build.rs added",
            "exercise.toml changed",
            "rust-toolchain.toml added",
            "src/other.rs added",
            "tests/public.rs changed",
        ]
    );
    assert_eq!(
        ignored(&json),
        [
            ".cargo/ added",
            "Cargo.toml added",
            "rust-toolchain.toml added"
        ]
    );
    here("text").expect(
        0,
        &[
            "only `src/lib.rs` is graded; not used: `.cargo/` (added), `build.rs`",
            "the course's own files are used; not used: `.cargo/` (added)",
        ],
    );
}

#[test]
fn a_learner_hears_that_one_file_is_graded() {
    let course = small_course();
    course.solve_with(course.reference());
    std::fs::write(
        course.path("exercises/01_echo/src/helper.rs"),
        "pub fn f() {}",
    )
    .unwrap();
    std::fs::write(course.path("exercises/01_echo/src/lib.1.rs.bk"), "").unwrap();
    let said = course.run(&["check", "1"]);
    said.expect(
        0,
        &["only `src/lib.rs` is graded; not used: `src/helper.rs` (added)"],
    );
    assert!(!said.stdout.contains("rs.bk"), "{said:#?}");
}

#[cfg(unix)]
#[test]
fn a_crowded_and_odd_folder_is_no_trouble() {
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::{PermissionsExt, symlink};

    let course = small_course();
    let folder = course.path("many");
    let exercise = folder.join("01_echo");
    std::fs::create_dir_all(exercise.join("src")).unwrap();
    std::fs::write(exercise.join("src/lib.rs"), course.reference()).unwrap();
    for number in 0..3000 {
        std::fs::write(folder.join(format!("{number}_other")), "").unwrap();
        std::fs::write(exercise.join(format!("extra_{number}")), "").unwrap();
    }
    let odd = std::ffi::OsStr::from_bytes(b"\x1b[2J\n::error::\xff\xfe");
    std::fs::write(exercise.join(odd), "").unwrap();
    nix::unistd::mkfifo(&exercise.join("a_pipe"), nix::sys::stat::Mode::S_IRWXU).unwrap();
    symlink("/", exercise.join("a_link")).unwrap();
    let closed = exercise.join("closed");
    std::fs::create_dir(&closed).unwrap();
    std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(0o000)).unwrap();
    let said = course.run(&[
        "check",
        "--submission",
        folder.to_str().unwrap(),
        "--format",
        "json",
    ]);
    let json = said.json();
    let graded = &json["exercises"][0];
    assert_eq!(graded["verdict"], "accepted", "{said:#?}");
    assert_eq!(ignored(graded).len(), 20);
    assert_eq!(graded["ignored_more"], 3000 + 4 - 20);
    assert!(!said.stdout.contains('\u{1b}'));
    let names = ignored(graded);
    assert!(
        names[0].starts_with("\u{fffd}[2J\u{fffd}::error::"),
        "{names:?}"
    );
    // Out of the submission: another student's answer.
    std::fs::remove_dir_all(exercise.join("src")).unwrap();
    symlink("../../exercises/01_echo/src", exercise.join("src")).unwrap();
    let said = course.run(&[
        "check",
        "1",
        "--submission",
        folder.to_str().unwrap(),
        "--format",
        "json",
    ]);
    assert_eq!(said.verdict().0, "denied");
    said.expect(1, &["lies outside the submission"]);
}
